"""The ``[contest_sim]`` section of the configuration."""

from __future__ import annotations

import msgspec


class ContestSimSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where rounds live and how the site runs; ``config.toml`` describes every key."""

    rounds: str = "var/rounds"
    cache: str = ""
    host: str = "127.0.0.1"
    port: int = 0
    submission_limit: int = 10
    source_limit_bytes: int = 64 << 10

    def __post_init__(self) -> None:
        """Refuse values that cannot work."""
        if not 0 <= self.port <= 65535:
            raise ValueError("port is a TCP port, or 0 for any free one")
        if self.submission_limit < 1:
            raise ValueError("submission_limit is submissions per problem, at least 1")
