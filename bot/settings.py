"""The ``[bot]`` section of the configuration."""

from __future__ import annotations

from typing import Literal

import msgspec


class BotSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the contestant plays and where it remembers; ``config.toml`` describes every key."""

    handle: str = "upsolve"
    data: str = "var"
    seed: int = 1
    speed: float = 60.0
    pace: Literal["samples", "clock"] = "samples"
    samples_per_problem: int = 3000
    problems: tuple[str, ...] = ()
    languages: tuple[Literal["python3", "cpp"], ...] = ("python3",)
    in_flight: int = 64
    example_time: float = 0.25
    generated_inputs: int = 50
    cluster_limit: int = 8192
    policy: Literal["alphacode", "eager", "scored"] = "alphacode"
    look_every: float = 0.02
    shift: bool = False
    doubt: float = 2.0
    decision_fractions: tuple[float, ...] = (0.1, 0.5, 0.9)
    decision_passers: tuple[float, ...] = (0.005, 0.05, 1.0)
    decision_submissions: tuple[int, ...] = (1, 5, 10)
    start_rating: int = 1400
    start_contests: int = 0
    trackers: tuple[Literal["tensorboard", "wandb", "trackio"], ...] = ()
    log_format: Literal["auto", "rich", "json", "text"] = "auto"
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    dashboard_host: str = "127.0.0.1"
    dashboard_port: int = 8350

    def __post_init__(self) -> None:
        """Refuse values that cannot work."""
        if not self.handle.strip() or len(self.handle) > 24 or not self.handle.isprintable():
            raise ValueError("handle is the bot's name in the standings, 1 to 24 characters")
        if self.speed < 0:
            raise ValueError("speed is contest seconds per second, 0 for real time")
        if self.start_contests < 0:
            raise ValueError("start_contests is a number of rated contests, 0 for a fresh account")
        if not self.languages or len(set(self.languages)) != len(self.languages):
            raise ValueError("languages names each language once, and at least one")
        if not 0 <= self.look_every <= 1:
            raise ValueError("look_every is a fraction of the round, 0 for the decisions only")
        if not 0 <= self.dashboard_port <= 65535:
            raise ValueError("dashboard_port is a TCP port, or 0 for any free one")
        self._check_search()
        self._check_decisions()

    def _check_search(self) -> None:
        for name in ("samples_per_problem", "in_flight", "generated_inputs", "cluster_limit"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must be at least 1")
        if not 0 < self.example_time <= 1:
            raise ValueError("example_time is a share of the time limit, above 0 and at most 1")
        if not self.doubt > 0:
            raise ValueError("doubt is a number of survivors, above 0")

    def _check_decisions(self) -> None:
        fractions, limits = self.decision_fractions, self.decision_submissions
        passers = self.decision_passers
        if not fractions or not len(fractions) == len(limits) == len(passers):
            raise ValueError(
                "decision_fractions, decision_passers and decision_submissions need the same length"
            )
        if sorted(passers) != list(passers) or passers[0] <= 0:
            raise ValueError("decision_passers are above 0 and never fall")
        if sorted(set(fractions)) != list(fractions) or not 0 < fractions[0] <= fractions[-1] < 1:
            raise ValueError("decision_fractions rise strictly between 0 and 1")
        if sorted(limits) != list(limits) or limits[0] < 1:
            raise ValueError("decision_submissions are totals so far: at least 1, never falling")
