"""The ``[judge]`` section of the configuration."""

from __future__ import annotations

from typing import Literal

import msgspec


class JudgeSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How programs are run; ``config.toml`` describes every key."""

    workers: int = 0
    minimum_rung: Literal["A", "B", "C", "D"] = "C"
    python: str = ""
    pypy: str = "pypy3"
    cxx: str = "g++"
    cc: str = "gcc"
    compile_cpu_s: float = 10.0
    source_limit_bytes: int = 64 << 10
    cache: str = ""
    cache_bytes: int = 1 << 30
    time_factor: float = 0.0

    def __post_init__(self) -> None:
        """Refuse values that cannot work."""
        if self.workers < 0:
            raise ValueError("workers is the number of slots, 0 for one per core")
        if self.compile_cpu_s <= 0:
            raise ValueError("compile_cpu_s is CPU seconds and must be positive")
        if self.time_factor and not 0.1 <= self.time_factor <= 100:
            raise ValueError("time_factor is 0, or from 0.1 to 100")
        if self.cache_bytes < 0:
            raise ValueError("cache_bytes is a size, 0 to keep no builds")
