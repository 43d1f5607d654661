"""How fast a small model trains: ``python tests/benchmarks/bench_training.py``.

Updates of AdamW in bfloat16 on problems of the curriculum, random weights, beside a straightforward
loop over the same model and the same rows: batches of equal numbers of rows as they come, padded to
the longest, torch's fused attention, logits of every position, AdamW as torch has it by default.
Rates are real tokens (no padding) per second of CPU time, since other work may hold the cores; the
matrix rate that they are held against is measured the same way on the model's feed-forward shape.
Then a whole run of a model of 11 million parameters, its updates in passes of 4096 tokens: what it
waits for data, and its peak memory.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from unittest import mock

import msgspec
import torch
import torch.nn.functional as F  # noqa: N812 - the name every torch program gives it
from torch import Tensor

from model import attention_layers
from model.architecture import ModelConfig, preset
from model.checkpoint import default_checkpoint
from model.tokenizer import PAD, Tokenizer
from model.transformer import Transformer
from tests.benchmarks.judging.table import Report, Target
from training.curriculum import generate
from training.data import CurriculumSource, language_of, to_row
from training.loop import Trainer
from training.objectives import Objective, Tokens
from training.operations import Operations
from training.optimizer import make_optimizers
from training.parallel import World
from training.passes import Work, Worklist
from training.rows import Row, pad
from training.settings import TrainingSettings

WARM, TIMED = 5, 8
ELEVEN_MILLION = msgspec.structs.replace(
    preset("pilot", vocab=4096), d_model=320, num_heads=5, decoder_blocks=4
)
SETTINGS = TrainingSettings(batch_tokens=8192, mlm_rows=1.0, mlm_weight=1.0, warmup_steps=10)


def rows_of(tokenizer: Tokenizer, config: ModelConfig, count: int) -> list[Row]:
    """Rows of the curriculum, as they come."""
    rows = (
        to_row(generate(7, number), language_of(number), tokenizer, config)
        for number in range(2 * count)
    )
    return list(islice((row for row in rows if row is not None), count))


def fused(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None, *, causal: bool) -> Tensor:
    """Attention as a straightforward program calls it."""
    y = F.scaled_dot_product_attention(
        *(x.transpose(1, 2) for x in (q, k, v)), attn_mask=mask, is_causal=causal, enable_gqa=True
    )
    return y.transpose(1, 2).flatten(2)


def plain_update(model: Transformer, optimizer: torch.optim.Optimizer, rows: list[Row]) -> None:
    """Both losses over padded rows, in the way that comes first to mind."""
    prompts, programs = pad([row.prompt for row in rows]), pad([row.program for row in rows])
    mask, chance = prompts != PAD, torch.rand(prompts.shape)
    hidden = mask & (chance < 0.15)
    with torch.autocast("cpu", torch.bfloat16):
        memory = model.encode(prompts.masked_fill(hidden, 4), mask)
        logits = model.decode(programs[:, :-1], memory, mask)
        loss = F.cross_entropy(logits.flatten(0, 1), programs[:, 1:].flatten(), ignore_index=PAD)
        targets = prompts.masked_fill(~hidden, PAD)
        masked = F.cross_entropy(
            model.unembed(memory).flatten(0, 1), targets.flatten(), ignore_index=PAD
        )
    optimizer.zero_grad()
    torch.autograd.backward(loss + masked)
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()


def plain_rate(config: ModelConfig, rows: list[Row], size: int) -> float:
    """Real tokens per CPU second of the straightforward loop."""
    torch.manual_seed(0)
    model = Transformer(config)
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)
    batches = [rows[i : i + size] for i in range(0, len(rows) - size + 1, size)]
    with mock.patch.object(attention_layers, "attend", fused):
        for batch in batches[:WARM]:
            plain_update(model, optimizer, batch)
        start = time.process_time()
        for batch in batches[WARM : WARM + TIMED]:
            plain_update(model, optimizer, batch)
        spent = time.process_time() - start
    timed = batches[WARM : WARM + TIMED]
    return sum(len(r.prompt) + len(r.program) for batch in timed for r in batch) / spent


def our_update(objective: Objective, optimizer: torch.optim.Optimizer, work: Work) -> None:
    """The same by the project's objective."""
    for one in work.passes:
        with torch.autocast("cpu", torch.bfloat16):
            sums = objective(one, Tokens())
            loss = sums.decoder / work.counts.decoder + sums.masked / work.counts.masked
        torch.autograd.backward(loss)
    torch.nn.utils.clip_grad_norm_(objective.model.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)


def our_rate(config: ModelConfig, tokenizer: Tokenizer) -> tuple[float, float, float]:
    """Real tokens and operations per CPU second, and real rows of an update."""
    torch.manual_seed(0)
    objective = Objective(Transformer(config), decoder=True, masked=True, value=False)
    (optimizer,) = make_optimizers(objective, SETTINGS)
    work = list(islice(works(config, tokenizer), WARM + TIMED))
    for one in work[:WARM]:
        our_update(objective, optimizer, one)
    start = time.process_time()
    for one in work[WARM:]:
        our_update(objective, optimizer, one)
    spent = time.process_time() - start
    operations = Operations(config, value=False)
    done = sum(operations.training(one.lengths) for one in work[WARM:])
    tokens, rows = (sum(getattr(one, name) for one in work[WARM:]) for name in ("tokens", "rows"))
    return tokens / spent, done / spent, rows / TIMED


def works(config: ModelConfig, tokenizer: Tokenizer) -> Iterator[Work]:
    """What the loop's worklist makes of the curriculum."""
    source = CurriculumSource(tokenizer, config, seed=7, batch_tokens=SETTINGS.batch_tokens)
    with contextlib.closing(
        Worklist(source, begin=0, pass_tokens=0, vocab=config.vocab, mlm_rows=1.0, seed=1)
    ) as worklist:
        while True:
            yield worklist.take()


def matrix_rate(config: ModelConfig, rows: int) -> float:
    """Operations per CPU second of the feed-forward product: the best of several tries."""
    weight = torch.randn(config.ffn_factor * config.d_model, config.d_model).bfloat16()
    x, best = torch.randn(rows, config.d_model).bfloat16(), 0.0
    for _ in range(12):
        start = time.process_time()
        for _ in range(20):
            F.linear(x, weight)
        best = max(best, 20 * 2 * rows * weight.numel() / (time.process_time() - start))
    return best


def whole_run(steps: int) -> None:
    """Train the model of 11 million parameters and print what it took, as JSON."""
    tokenizer = Tokenizer.load(default_checkpoint() / "tokenizer.model")
    settings = msgspec.structs.replace(
        SETTINGS, steps=steps, checkpoint_every_s=1e9, pass_tokens=4096
    )
    with tempfile.TemporaryDirectory() as folder:
        source = CurriculumSource(tokenizer, ELEVEN_MILLION, seed=7, batch_tokens=8192)
        world = World(0, 1, torch.device("cpu"))
        model = Transformer(ELEVEN_MILLION)
        Trainer(settings, model, source, Path(folder), world).run(lambda _: None)
        lines = (Path(folder) / "metrics.jsonl").read_text().splitlines()
    # The first updates wait for the first window and prepare the shapes.
    later = [json.loads(line) for line in lines[WARM:]]
    waited, wall = (sum(line[name] for line in later) for name in ("waited_s", "wall_s"))
    print(json.dumps([waited / wall, peak_memory(), model.num_parameters]))


def peak_memory() -> int:
    """Bytes; not getrusage's, which counts what the process that started this one held."""
    status = Path("/proc/self/status").read_text()
    (line,) = (line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def main() -> None:
    """Print the figures and the targets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--run", type=int, default=0, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    if arguments.run:
        whole_run(arguments.run)
        return
    tokenizer = Tokenizer.load(default_checkpoint() / "tokenizer.model")
    table = Report()
    configs = {name: preset(name, vocab=tokenizer.vocab_size) for name in ("mini", "pilot")}
    for name, config in {**configs, "11M": ELEVEN_MILLION}.items():
        ours, operations, rows = our_rate(config, tokenizer)
        size = round(rows)
        plain = plain_rate(config, rows_of(tokenizer, config, (WARM + TIMED) * size), size)
        matrix = matrix_rate(config, 4096)
        table.remark(
            f"{name}: {ours:,.0f} tokens/CPU s, plain loop {plain:,.0f}; "
            f"{operations / 1e9:,.0f} of {matrix / 1e9:,.0f} GFLOP/CPU s; {size} rows an update"
        )
        table.target(Target(f"{name}: the plain loop's tokens", ours / plain, 1.5, "x"))
        table.target(Target(f"{name}: of the matrix rate", 100 * operations / matrix, 50, "%"))
    command = [sys.executable, __file__, "--run", "24", "--threads", str(arguments.threads)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    waited, peak, parameters = json.loads(done.stdout)
    size_name = f"{parameters / 1e6:.1f}M parameters"
    table.target(Target(f"{size_name}: waiting for data", 100 * waited, 5, "%", at_least=False))
    table.target(Target(f"{size_name}: peak memory", peak / 1e9, 3, "GB", at_least=False))
    table.show()


if __name__ == "__main__":
    main()
