"""Where the native backend computes, and in which numbers.

What concerns CUDA here, in :mod:`model.graphs` and in :mod:`model.memory` was written without a GPU
at hand and has never run on one. The tests run the same code on the CPU, captured steps replaced by
a second run of the step.
"""

from __future__ import annotations

import os

import torch

from model.backend import BackendError
from model.settings import ModelSettings


def chosen_device(name: str) -> torch.device:
    """The device that ``model.device`` names; "auto" is a GPU where torch finds one.

    Raises:
        BackendError: a GPU is asked for and torch finds none.
    """
    found = torch.cuda.is_available()
    if name == "cuda" and not found:
        raise BackendError("model.device is cuda and torch finds no GPU: set it to auto or cpu")
    return torch.device("cuda" if found and name != "cpu" else "cpu")


def fast_dtype(device: torch.device | None = None) -> torch.dtype:
    """bfloat16 where the device (the CPU if none) multiplies it in hardware, else float32."""
    if device is not None and device.type == "cuda":
        fast = torch.cuda.is_bf16_supported(including_emulation=False)
    else:
        fast = bool(torch.cpu.get_capabilities().get("avx512_bf16"))
    return torch.bfloat16 if fast else torch.float32


def worker_count(settings: ModelSettings, device: torch.device) -> int:
    """Batches drawn at once: as configured, or one for each core, or one for a GPU."""
    return settings.threads or (len(os.sched_getaffinity(0)) if device.type == "cpu" else 1)


def engine_words(
    device: torch.device, dtype: torch.dtype, *, int8: bool, compiled: bool, packed: bool
) -> str:
    """Device, numbers and operations, such as ``cpu, bfloat16, compiled operations``."""
    numbers = ("int8 and " if int8 else "") + str(dtype).removeprefix("torch.")
    operations = "compiled" if compiled else "torch"
    return f"{device.type}, {numbers}, {operations} operations{' and packed weights' * packed}"
