"""What a model costs: parameters by part, memory at a batch, the machine's floor, measured speed.

The floor is the time that the matrix products of one token take at the rate that this machine
reaches in the widest of them, and the reading of weights, keys and values at the rate that it reads
memory with; the arithmetic of attention, the choice of tokens and all else come on top. Nothing
here draws a sample itself: the speed is that of the backend as it is played with.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import torch
from torch.nn import functional

from model.architecture import ModelConfig
from model.backend import SampleRequest
from model.blocks import TILE
from model.devices import chosen_device, fast_dtype
from model.memory import batch_bytes, cache_bytes, prompt_bytes
from model.native import NativeBackend
from model.prompt import INPUT
from model.settings import ModelSettings
from model.transformer import Transformer

CPU = torch.device("cpu")

# How long a rate is measured.
SECONDS = 1.0

STATEMENT = """\
You are given n integers. Find the largest of them.

Input

The first line contains an integer n (1 ≤ n ≤ 100). The second line contains n integers.

Output

Print the largest one.

Example

Input

3
4 6 5


Output

6
"""


class Memory(msgspec.Struct, frozen=True):
    """Bytes that sampling holds.

    ``row`` and ``prompt`` are the keys and values of a row and of a prompt of full length;
    ``total`` is all that the workers take at most, with as many such prompts as are kept, and the
    weights.
    """

    weights: int
    row: int
    prompt: int
    total: int


class Speed(msgspec.Struct, frozen=True):
    """Per second of wall time: rates of all workers together, and tokens, eos counted.

    ``matrix_rate`` is in operations, ``memory_rate`` in bytes read; ``floor`` is the tokens that
    would be drawn were the matrix products and the reading of memory all there is to it.
    """

    matrix_rate: float
    memory_rate: float
    floor: float
    measured: float


def on_paper(config: ModelConfig) -> Transformer:
    """A model without memory for its weights."""
    with torch.device("meta"):
        return Transformer(config)


def parameters_by_part(config: ModelConfig) -> dict[str, int]:
    """Parameters of every part, none twice; they sum to the model's."""
    counts: dict[str, int] = {}
    for name, parameter in on_paper(config).named_parameters():
        part = name.partition(".")[0].removesuffix("_norm")
        counts[part] = counts.get(part, 0) + parameter.numel()
    return counts


def memory(
    config: ModelConfig, *, rows: int, max_tokens: int, workers: int, dtype: torch.dtype
) -> Memory:
    """Bytes at a batch of ``rows`` for each worker, as the backend reckons before it starts.

    Where the processor has matrix units the decoder's weights are held a second time, packed.
    """
    weights = on_paper(config).num_parameters * dtype.itemsize
    row = cache_bytes(config, 1, max_tokens, dtype)
    prompt = prompt_bytes(config, config.encoder_positions, dtype)
    total = weights + workers * batch_bytes(config, rows, max_tokens, dtype)
    return Memory(weights, row, prompt, total)


def operations_per_token(config: ModelConfig) -> int:
    """Multiplications and additions of the matrix products of one decoded token.

    Two for each weight of the decoder's blocks but the cross-attention's keys and values, which
    only prompts pass through, and of the output matrix.
    """
    model = on_paper(config)
    inside = sum(p.numel() for p in model.decoder.parameters() if p.dim() == 2)
    prompt_only = sum(block.cross.kv.weight.numel() for block in model.decoder_blocks())
    return 2 * (inside - prompt_only + model.output_weight.numel())


def bytes_per_token(config: ModelConfig, rows: int, tokens: int, dtype: torch.dtype) -> float:
    """Bytes of weights, keys and values that a token of a program of ``tokens`` reads, on average.

    A step reads the decoder's weights once for all rows, and of each row what it has cached: half
    of the program in the mean. Prompts are left out: their keys are read once for all rows.
    """
    weights = operations_per_token(config) / 2 * dtype.itemsize
    return weights / rows + cache_bytes(config, 1, TILE, dtype) / TILE * (tokens + 1) / 2


def floor_s(
    config: ModelConfig,
    rows: int,
    tokens: int,
    dtype: torch.dtype,
    matrix_rate: float,
    memory_rate: float,
) -> float:
    """Seconds that a token's matrix products and its reading take at these rates."""
    reading = bytes_per_token(config, rows, tokens, dtype) / memory_rate
    return operations_per_token(config) / matrix_rate + reading


def matrix_rate(
    config: ModelConfig,
    rows: int,
    workers: int,
    seconds: float = SECONDS,
    device: torch.device = CPU,
) -> float:
    """Operations per second of the feed-forward product, all workers together, one thread each."""
    dtype = fast_dtype(device)
    weight = torch.randn(config.ffn_factor * config.d_model, config.d_model).to(device, dtype)
    x = torch.randn(rows, config.d_model).to(device, dtype)
    times = _repeated(lambda: functional.linear(x, weight), workers, seconds, device)
    return times * 2 * rows * weight.numel() / seconds


def memory_rate(workers: int, seconds: float = SECONDS, device: torch.device = CPU) -> float:
    """Bytes per second that summing more than caches hold reads, all workers together."""
    numbers = torch.ones(32 << 20 >> 2, device=device)
    return _repeated(numbers.sum, workers, seconds, device) * numbers.nbytes / seconds


def _repeated(
    action: Callable[[], object], workers: int, seconds: float, device: torch.device
) -> int:
    """How often all workers together do it in that time."""

    def work() -> int:
        end, times = time.perf_counter() + seconds, 0
        while time.perf_counter() < end:
            action()
            if device.type == "cuda":
                torch.cuda.synchronize()
            times += 1
        return times

    return sum(_on_workers(work, workers))


def _on_workers(work: Callable[[], int], workers: int) -> list[int]:
    with ThreadPoolExecutor(workers, initializer=torch.set_num_threads, initargs=(1,)) as threads:
        return [one.result() for one in [threads.submit(work) for _ in range(workers)]]


async def measure(settings: ModelSettings, config: ModelConfig, workers: int) -> Speed:
    """Draw a batch for every worker twice and time the second.

    Raises:
        BackendError: the checkpoint that the settings name cannot be used.
    """
    device = chosen_device(settings.device)
    matrix = await asyncio.to_thread(matrix_rate, config, settings.batch, workers, device=device)
    reading = await asyncio.to_thread(memory_rate, workers, device=device)
    backend = NativeBackend(settings, inputs=None)
    count = settings.batch * workers
    try:
        await _draw(backend, 0, count)
        start = time.perf_counter()
        tokens = await _draw(backend, count, count)
        seconds = time.perf_counter() - start
    finally:
        await backend.close()
    length, dtype = round(tokens / count), fast_dtype(device)
    floor = floor_s(config, settings.batch, length, dtype, matrix, reading)
    return Speed(matrix, reading, 1 / floor, tokens / seconds)


async def _draw(backend: NativeBackend, first: int, count: int) -> int:
    request = SampleRequest(
        problem="inspection",
        statement=STATEMENT,
        seed=0,
        first=first,
        count=count,
        languages=("python3", "cpp", INPUT),
    )
    return sum([sample.num_tokens async for sample in backend.sample(request)])


def size_on_disk(path: Path) -> int:
    """Bytes of a checkpoint's files."""
    return sum(file.stat().st_size for file in path.iterdir() if file.is_file())
