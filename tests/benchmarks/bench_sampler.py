"""How fast the sampler draws: ``python tests/benchmarks/bench_sampler.py``.

A batch of 256 samples of 100 tokens for one prompt of 256 tokens, random weights of the pilot
preset, one batch per worker and one torch thread each, as the native backend does. Beside it, on
the same workers: a straightforward loop over the same model that caches and shares nothing (every
row has its own prompt, the decoder reads the whole prefix at every step), timed at its middle
position without the encoding; and the machine's matrix rate for the feed-forward shape. Rates are
per second of wall time and, since other work may hold the cores, per second of CPU time. Then the
peers of :mod:`tests.benchmarks.sampling_peers`, and the best of ours as multiples of them; what the
machine's matrix and memory rates would allow; the first sample of a cold process; and how soon the
sampler has stopped when its stream is closed (:mod:`tests.benchmarks.sampling_cancellation`).
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
from functools import partial

import torch

from model.architecture import preset
from model.decoding import CachedDecoder, DecoderWeights
from model.inspection import bytes_per_token, floor_s, memory_rate, operations_per_token
from model.kernels import load_kernels
from model.sampler import Entry, Sampling, SlotBatch, choose
from model.tokenizer import BOS, EOS
from model.transformer import Transformer
from tests.benchmarks.judging.table import Report, Target
from tests.benchmarks.sampling_cancellation import LARGER, TRIES, cancellation
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
    decoder = NeverEnding(weights, ROWS, TOKENS)
    batch = SlotBatch(decoder, Sampling(TOKENS), kernels=weights.kernels)
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
    memory, mask = encode_plainly(model, prompt)
    ways: dict[str, tuple[Callable[[], None], float]] = {
        name: (partial(sample, weights, prompt), ROWS * TOKENS)
        for name, weights in (
            ("compiled operations", DecoderWeights(model, kernels=load_kernels())),
            ("torch alone", DecoderWeights(model)),
            ("compiled, int8", DecoderWeights(model, int8=True, kernels=load_kernels())),
        )
    }
    ways["plain loop"] = partial(sample_plainly, model, memory, mask), ROWS
    rates = {name: per_second(action, workers, work) for name, (action, work) in ways.items()}
    best = rates["compiled operations"]
    lines = [
        f"  {name:20} {wall:10,.0f} {core:10,.0f} {best[0] / wall:8.1f}x {best[1] / core:8.1f}x"
        for name, (wall, core) in rates.items()
    ]
    gigaflop = 2 * ROWS * 256 * 1536 / 1e9
    matrix = per_second(lambda: multiply(dtype, 300), workers, 300 * gigaflop)
    lines.append(f"  {'matrix GFLOP/s':20} {matrix[0]:10,.0f} {matrix[1]:10,.0f}")
    title = f"{dtype}, {model.num_parameters / 1e6:.1f}M parameters; tokens a second:"
    head = f"  {'':20} {'wall':>10} {'core':>10} {'ours to it, wall and core':>19}"
    return "\n".join([title, head, *lines]), best[0], 1e9 * matrix[0]


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


def floor_share(best: float, matrix: float, workers: int) -> tuple[float, str]:
    """The share in percent of the matrix rate that sampling uses, and a line on what it may."""
    config, dtype = preset("pilot"), torch.bfloat16
    share = 100 * best * operations_per_token(config) / matrix
    reading = memory_rate(workers)
    floor = floor_s(config, ROWS, TOKENS, dtype, matrix, reading)
    allowed = 100 * operations_per_token(config) / matrix / floor
    moved, worked = bytes_per_token(config, ROWS, TOKENS, dtype), operations_per_token(config)
    line = (
        f"a token: {worked / 1e6:.1f} million operations, {moved / 1e3:.1f} kB "
        f"read at {reading / 1e9:.1f} GB/s; one after the other {1e6 * floor:.1f} µs, which allows "
        f"{allowed:.0f} % of the matrix rate; reached {share:.0f} %, in {1e6 / best:.1f} µs"
    )
    return share, line


def compare(best: float, matrix: float, workers: int) -> None:
    """Measure the peers and print the targets."""
    config = preset("pilot")
    peer = t5_like(config, Transformer(config).num_parameters)
    prompt = torch.randint(5, config.vocab, (PROMPT,)).tolist()
    print(f"peers: a T5 of {peer.num_parameters() / 1e6:.1f}M parameters, tokens a second of wall")
    theirs = dict(ctranslate2_rates(peer, prompt, ROWS, TOKENS))
    others = {"float32": transformers_rate(peer, prompt, ROWS, TOKENS)}
    others["bfloat16"] = transformers_rate(peer.to(torch.bfloat16), prompt, ROWS, TOKENS)
    for name, rates in (("CTranslate2", theirs), ("transformers generate", others)):
        for kind, rate in rates.items():
            print(f"  {name + ' ' + kind:40} {rate:10,.0f} {best / rate:8.1f}x")
    table = Report()
    share, line = floor_share(best, matrix, workers)
    table.remark(line)
    table.target(Target("transformers' best", best / max(others.values()), 8, "x"))
    table.target(Target("CTranslate2's best", best / max(theirs.values()), 4, "x"))
    table.target(Target("of the bfloat16 matrix rate", share, 60, "%"))
    seconds = first_sample()
    table.target(Target("first sample, cold process", seconds, 1.5, "s", at_least=False))
    for size in (config, LARGER):
        millions, p99, worst = cancellation(size, workers, ROWS)
        name = f"closed to stopped, {millions:.0f}M, 99th percentile of {TRIES}"
        table.target(Target(name, 1e3 * p99, 100, "ms", at_least=False))
        table.remark(
            f"closed to stopped, {millions:.0f}M parameters: {1e3 * worst:.0f} ms at worst"
        )
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
        print(text, flush=True)
        best, matrix = max(best, tokens), max(matrix, operations)
    compare(best, matrix, workers)


if __name__ == "__main__":
    main()
