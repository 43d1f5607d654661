"""How much memory a batch takes, known before it starts, and how much there is; in bytes."""

from __future__ import annotations

from pathlib import Path

import torch

from model.architecture import ModelConfig
from model.blocks import TILE
from model.decoding import PROMPT_TILE, PROMPTS

# Share of the free memory that batches may take: the judge's programs need some as well.
SHARE = 0.5

# Of a GPU's the rest is for what torch's allocator and captured steps keep.
GPU_SHARE = 0.8


def cache_bytes(config: ModelConfig, slots: int, max_tokens: int, dtype: torch.dtype) -> int:
    """Keys and values of all decoder blocks, exactly; positions come in whole tiles."""
    positions = max_tokens + -max_tokens % TILE
    head = config.num_kv_heads * config.head_dim
    return 2 * config.decoder_blocks * slots * positions * head * dtype.itemsize


def prompt_bytes(config: ModelConfig, tokens: int, dtype: torch.dtype) -> int:
    """Cross-attention keys, values and mask of one encoded prompt, exactly; keys in whole tiles."""
    tokens += -tokens % PROMPT_TILE
    head = config.num_kv_heads * config.head_dim
    return tokens + 2 * config.decoder_blocks * tokens * head * dtype.itemsize


def step_bytes(config: ModelConfig, slots: int, max_tokens: int, dtype: torch.dtype) -> int:
    """What a step holds beside the caches, at most: states, logits in float32, scores, tokens."""
    width = (4 + 2 * config.ffn_factor) * config.d_model + 4 * config.num_heads * config.head_dim
    logits = config.vocab * (dtype.itemsize + 4 * 4)
    scores = max_tokens * (config.num_heads * 4 + 4)
    return slots * (width * max(4, dtype.itemsize) + logits + scores + 32 * max_tokens)


def batch_bytes(config: ModelConfig, slots: int, max_tokens: int, dtype: torch.dtype) -> int:
    """All that a batch of so many slots takes, with as many of the longest prompts as are kept."""
    prompts = min(slots, PROMPTS) * prompt_bytes(config, config.encoder_positions, dtype)
    caches = cache_bytes(config, slots, max_tokens, dtype)
    return caches + prompts + step_bytes(config, slots, max_tokens, dtype)


def available_bytes(device: torch.device | None = None) -> int:
    """The share of the free memory that batches may take: a GPU's, or this machine's.

    Of the machine's group where that has less.
    """
    if device is not None and device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0] * GPU_SHARE)
    free = 1 << 62
    meminfo = Path("/proc/meminfo")
    if meminfo.exists():
        lines = dict(line.split(":", 1) for line in meminfo.read_text("ascii").splitlines())
        free = int(lines["MemAvailable"].split()[0]) * 1024
    group = Path("/sys/fs/cgroup")
    try:
        limit = int((group / "memory.max").read_text("ascii"))
        free = min(free, limit - int((group / "memory.current").read_text("ascii")))
    except (OSError, ValueError):  # no group, or one without a limit ("max")
        pass
    return int(max(0, free) * SHARE)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an allocation failed; torch's CPU allocator raises a plain RuntimeError."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    text = str(error)
    return isinstance(error, RuntimeError) and (
        "can't allocate memory" in text or "not enough memory" in text
    )
