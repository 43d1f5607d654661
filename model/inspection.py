"""What a model costs: parameters by part, memory at a batch, the machine's floor, measured speed.

The floor is the time that the matrix products of one token take at the rate that this machine
reaches in the widest of them; attention, the choice of tokens and all else come on top. Nothing
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
from model.native import NativeBackend, fast_dtype
from model.settings import ModelSettings
from model.transformer import Transformer

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
    """Bytes that sampling holds; ``total`` is that of all workers with one prompt a language."""

    weights: int
    row: int
    prompt: int
    total: int


class Speed(msgspec.Struct, frozen=True):
    """Per second of wall time: the matrix rate in operations, and tokens, eos counted.

    ``floor`` is the tokens per second that the matrix rate alone would allow.
    """

    matrix_rate: float
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
    config: ModelConfig, *, rows: int, prompts: int, max_tokens: int, workers: int, width: int
) -> Memory:
    """Bytes at a batch of ``rows`` for ``prompts`` distinct prompts of full length.

    A row has keys and values of ``max_tokens`` positions, a prompt those of the encoder's positions
    at every decoder block, both in numbers of ``width`` bytes; logits are float32. What one
    step needs in between and gives back comes on top.
    """
    position = config.decoder_blocks * 2 * config.num_kv_heads * config.head_dim * width
    weights = on_paper(config).num_parameters * width
    row = position * max_tokens + config.vocab * 4
    prompt = position * config.encoder_positions
    return Memory(weights, row, prompt, weights + workers * (rows * row + prompts * prompt))


def operations_per_token(config: ModelConfig) -> int:
    """Multiplications and additions of the matrix products of one decoded token.

    Two for each weight of the decoder's blocks but the cross-attention's keys and values, which
    only prompts pass through, and of the output matrix.
    """
    model = on_paper(config)
    inside = sum(p.numel() for p in model.decoder.parameters() if p.dim() == 2)
    prompt_only = sum(block.cross.kv.weight.numel() for block in model.decoder_blocks())
    return 2 * (inside - prompt_only + model.output_weight.numel())


def matrix_rate(config: ModelConfig, rows: int, workers: int, seconds: float = 1.0) -> float:
    """Operations per second of the feed-forward product, all workers together, one thread each."""
    dtype = fast_dtype()
    weight = torch.randn(config.ffn_factor * config.d_model, config.d_model).to(dtype)
    x = torch.randn(rows, config.d_model).to(dtype)
    operations = 2 * rows * weight.numel()

    def work() -> float:
        end = time.perf_counter() + seconds
        times = 0
        while time.perf_counter() < end:
            functional.linear(x, weight)
            times += 1
        return times * operations / seconds

    return sum(_on_workers(work, workers))


def _on_workers(work: Callable[[], float], workers: int) -> list[float]:
    with ThreadPoolExecutor(workers, initializer=torch.set_num_threads, initargs=(1,)) as threads:
        return [one.result() for one in [threads.submit(work) for _ in range(workers)]]


async def measure(settings: ModelSettings, config: ModelConfig, workers: int) -> Speed:
    """Draw a batch for every worker twice and time the second.

    Raises:
        BackendError: the checkpoint that the settings name cannot be used.
    """
    rate = await asyncio.to_thread(matrix_rate, config, settings.batch, workers)
    backend = NativeBackend(settings)
    count = settings.batch * workers
    try:
        await _draw(backend, 0, count)
        start = time.perf_counter()
        tokens = await _draw(backend, count, count)
        measured = tokens / (time.perf_counter() - start)
    finally:
        await backend.close()
    return Speed(rate, rate / operations_per_token(config), measured)


async def _draw(backend: NativeBackend, first: int, count: int) -> int:
    request = SampleRequest(
        problem="inspection", statement=STATEMENT, seed=0, first=first, count=count
    )
    return sum([sample.num_tokens async for sample in backend.sample(request)])


def size_on_disk(path: Path) -> int:
    """Bytes of a checkpoint's files."""
    return sum(file.stat().st_size for file in path.iterdir() if file.is_file())
