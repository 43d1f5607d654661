"""How soon the sampler has stopped when its stream is closed: full batches, random weights.

Programs of 16 tokens, so that every try begins soon; batches stay full, as there is no end of them.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

import msgspec
import torch

from model.architecture import ModelConfig, preset
from model.backend import SampleRequest
from model.checkpoint import default_checkpoint, load_checkpoint, save_checkpoint
from model.native import NativeBackend
from model.settings import ModelSettings
from model.transformer import Transformer

TRIES = 20

# Some 100 million parameters: a size that two cores still sample with.
LARGER = msgspec.structs.replace(
    preset("pilot"),
    d_model=768,
    num_heads=6,
    head_dim=128,
    value_width=768,
    encoder_blocks=4,
    decoder_blocks=8,
)


async def stops(checkpoint: Path, workers: int, rows: int) -> list[float]:
    """Seconds from closing the stream to all workers having stopped, in ascending order."""
    settings = ModelSettings(checkpoint=str(checkpoint), threads=workers, batch=rows, max_tokens=16)
    backend = NativeBackend(settings)
    seconds = []
    for number in range(TRIES):
        wish = SampleRequest("A", "Print n + 1.", number, 0, 1 << 30, ("python3",))
        stream = backend.sample(wish)
        await anext(stream)
        await asyncio.sleep(0.007 * number)  # anywhere in a step
        start = time.perf_counter()
        await stream.aclose()
        if backend._engines:
            await asyncio.wait(backend._engines)
        seconds.append(time.perf_counter() - start)
    await backend.close()
    return sorted(seconds)


def cancellation(config: ModelConfig, workers: int, rows: int) -> tuple[float, float, float]:
    """Parameters in millions; the 99th percentile (interpolated) and the longest, in seconds."""
    torch.manual_seed(0)
    model = Transformer(config)
    tokenizer = load_checkpoint(default_checkpoint())[1]
    with tempfile.TemporaryDirectory() as folder:
        save_checkpoint(Path(folder) / "c", model, tokenizer, "random", stored="bfloat16")
        seconds = asyncio.run(stops(Path(folder) / "c", workers, rows))
    p99 = statistics.quantiles(seconds, n=100, method="inclusive")[98]
    return model.num_parameters / 1e6, p99, seconds[-1]
