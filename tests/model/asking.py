"""Requests to the openai backend for tests, and the backends of its fixture ``make``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from model.accounting import MeteredBackend
from model.backend import SampleRequest, sample_seed

Make = Callable[..., MeteredBackend]
STATEMENT = "Add one to n."


def request(count: int, first: int = 0, **changes: Any) -> SampleRequest:
    """Ask for ``count`` samples of a small problem in Python, unless ``changes`` say otherwise."""
    defaults: dict[str, Any] = {"problem": "1A", "statement": STATEMENT, "seed": 5}
    defaults |= {"languages": ("python3",)}
    return SampleRequest(first=first, count=count, **defaults | changes)


def seed_of(number: int, problem: str = "1A", seed: int = 5) -> int:
    """The seed that a server is sent for a sample of such a request."""
    return sample_seed(seed, problem, number) % (1 << 31)
