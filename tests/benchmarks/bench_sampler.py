"""How fast the sampler draws: ``python tests/benchmarks/bench_sampler.py``.

A batch of 256 samples of 100 tokens for one prompt of 256 tokens, random weights of the pilot
preset, one batch per worker and one torch thread each, as the native backend does. Beside it, on
the same workers: a straightforward loop over the same model that caches and shares nothing (every
row has its own prompt, the decoder reads the whole prefix at every step), timed at its middle
position without the encoding; and the machine's matrix rate for the feed-forward shape. Rates are
per second of wall time and, since other work may hold the cores, per second of CPU time. Then the
peers of :mod:`tests.benchmarks.sampling_peers`, and the best of ours as multiples of them.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import torch

from model.architecture import preset
from model.decoding import CachedDecoder, DecoderWeights
from model.inspection import operations_per_token
from model.sampler import Entry, Sampling, SlotBatch, choose
from model.tokenizer import BOS, EOS
from model.transformer import Transformer
from tests.benchmarks.judging.table import Report, Target
from tests.benchmarks.sampling_peers import ctranslate2_rates, t5_like, transformers_rate

ROWS, TOKENS, PROMPT = 256, 100, 256


class NeverEnding(CachedDecoder):
    """Keeps every row to the full length: random weights would end programs at random."""

    def step(self, tokens: torch.Tensor, position: torch.Tensor, farthest: int) -> torch.Tensor:
        logits = super().step(tokens, position, farthest)
        logits[:, EOS] = -torch.inf
        return logits


def per_second(action: Callable[[], None], workers: int, work: float) -> tuple[float, float]:
    """The best rate of a few runs on all workers: per second of wall time, of one core's time."""
    rates = []
    with ThreadPoolExecutor(workers, initializer=torch.set_num_threads, initargs=(1,)) as threads:
        for _ in range(3):
            wall, cpu = time.perf_counter(), time.process_time()
            running = [threads.submit(action) for _ in range(workers)]
            for one in running:
                one.result()
            wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
            rates.append((workers * work / wall, workers * work / cpu))
    return max(rates)


def sample(weights: DecoderWeights, prompt: tuple[int, ...]) -> None:
    """Draw all rows with the project's sampler."""
    batch = SlotBatch(NeverEnding(weights, ROWS, TOKENS), Sampling(TOKENS))
    batch.enter(Entry(row, row, prompt) for row in range(ROWS))
    while batch.live:
        batch.step()


@torch.inference_mode()
def encode_plainly(
    model: Transformer, prompt: tuple[int, ...]
) -> tuple[torch.Tensor, torch.Tensor]:
    """Encode the prompt once per row."""
    prompts = torch.tensor([prompt] * ROWS)
    mask = torch.ones_like(prompts, dtype=torch.bool)
    return model.encode(prompts, mask), mask


@torch.inference_mode()
def sample_plainly(model: Transformer, memory: torch.Tensor, mask: torch.Tensor) -> None:
    """Draw the middle token of every row with no cache and nothing shared."""
    programs = torch.full((ROWS, TOKENS // 2), BOS)
    choose(model.decode(programs, memory, mask)[:, -1].float(), torch.rand(ROWS, 2))


def multiply(dtype: torch.dtype, times: int) -> None:
    """Run the feed-forward product."""
    x, weight = torch.randn(ROWS, 256).to(dtype), torch.randn(1536, 256).to(dtype)
    for _ in range(times):
        torch.nn.functional.linear(x, weight)


def report(dtype: torch.dtype, workers: int) -> tuple[str, float, float]:
    """Measure one dtype; also tokens and operations of matrix products per second of wall time."""
    model = Transformer(preset("pilot")).to(dtype).eval()
    prompt = tuple(torch.randint(5, model.config.vocab, (PROMPT,)).tolist())
    weights, int8 = DecoderWeights(model), DecoderWeights(model, int8=True)
    ours = per_second(lambda: sample(weights, prompt), workers, ROWS * TOKENS)
    rounded = per_second(lambda: sample(int8, prompt), workers, ROWS * TOKENS)
    memory, mask = encode_plainly(model, prompt)
    plain = per_second(lambda: sample_plainly(model, memory, mask), workers, ROWS)
    gigaflop = 2 * ROWS * 256 * 1536 / 1e9
    matrix = per_second(lambda: multiply(dtype, 300), workers, 300 * gigaflop)
    text = (
        f"{dtype}, {model.num_parameters / 1e6:.1f}M parameters\n"
        f"  wall: {ours[0]:,.0f} tokens/s, plain loop {plain[0]:,.0f}, "
        f"{ours[0] / plain[0]:.0f}x; int8 {rounded[0]:,.0f}; matrix {matrix[0]:,.0f} GFLOP/s\n"
        f"  core: {ours[1]:,.0f} tokens/s, plain loop {plain[1]:,.0f}, "
        f"{ours[1] / plain[1]:.0f}x; int8 {rounded[1]:,.0f}; matrix {matrix[1]:,.0f} GFLOP/s"
    )
    return text, ours[0], 1e9 * matrix[0]


FIRST_SAMPLE = """
import asyncio, time
from model.backend import SampleRequest
from model.native import NativeBackend
from model.settings import ModelSettings

async def first():
    start = time.perf_counter()
    backend = NativeBackend(ModelSettings())
    async for _ in backend.sample(SampleRequest("A", "Print n + 1.", 1, 0, 256, ("python3",))):
        print(time.perf_counter() - start)
        break
    await backend.close()

asyncio.run(first())
"""


def first_sample() -> float:
    """Seconds from a cold process to the first program of the model that ships, without imports."""
    command = [sys.executable, "-c", FIRST_SAMPLE]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(3)]
    return statistics.median(float(run.stdout) for run in runs)


def compare(best: float, matrix: float) -> None:
    """Measure the peers and print the targets."""
    config = preset("pilot")
    peer = t5_like(config, Transformer(config).num_parameters)
    prompt = torch.randint(5, config.vocab, (PROMPT,)).tolist()
    print(f"peers: a T5 of {peer.num_parameters() / 1e6:.1f}M parameters, tokens/s")
    theirs = dict(ctranslate2_rates(peer, prompt, ROWS, TOKENS))
    others = {"float32": transformers_rate(peer, prompt, ROWS, TOKENS)}
    others["bfloat16"] = transformers_rate(peer.to(torch.bfloat16), prompt, ROWS, TOKENS)
    for name, rates in (("CTranslate2", theirs), ("transformers generate", others)):
        print(f"  {name}: " + ", ".join(f"{kind} {rate:,.0f}" for kind, rate in rates.items()))
    share = 100 * best * operations_per_token(config) / matrix
    table = Report()
    table.target(Target("transformers' best", best / max(others.values()), 8, "x"))
    table.target(Target("CTranslate2's best", best / max(theirs.values()), 4, "x"))
    table.target(Target("of the bfloat16 matrix rate", share, 60, "%"))
    seconds = first_sample()
    table.target(Target("first sample, cold process", seconds, 1.5, "s", at_least=False))
    table.show()


def main() -> None:
    """Print the figures of both dtypes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    workers = parser.parse_args().workers
    torch.manual_seed(0)
    print(f"torch {torch.__version__}, {workers} workers")
    best = matrix = 0.0
    for dtype in (torch.float32, torch.bfloat16):
        text, tokens, operations = report(dtype, workers)
        print(text)
        best, matrix = max(best, tokens), max(matrix, operations)
    compare(best, matrix)


if __name__ == "__main__":
    main()
