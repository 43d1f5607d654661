"""The ``[model]`` section of the configuration. No torch here."""

from __future__ import annotations

from typing import Literal

import msgspec


class ModelSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which model writes the programs; ``config.toml`` describes every key."""

    backend: Literal["native", "scripted"] = "native"
    checkpoint: str = ""
    programs: str = ""
    batch: int = 256
    temperature: float = 1.0
    max_tokens: int = 192
    threads: int = 0

    def __post_init__(self) -> None:
        """Refuse values that cannot work."""
        if self.batch < 1:
            raise ValueError("batch is the number of samples drawn together, at least 1")
        if self.temperature <= 0:
            raise ValueError("temperature divides the logits and must be positive")
        if not 1 <= self.max_tokens <= 768:
            raise ValueError("max_tokens is the decoder's budget, 1 to 768")
        if self.threads < 0:
            raise ValueError("threads is the number of batches drawn at once, 0 for one per core")
