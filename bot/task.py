"""A problem as a contestant sees it, and how example outputs are compared."""

from __future__ import annotations

import msgspec

from judge.verdict import Checker, Limits, TestCase

EXAMPLE_CHECKER = Checker(case_sensitive=False, float_relative=1e-5, float_absolute=1e-5)
"""How example outputs are compared: a contestant knows no validator (AlphaCode A.2's rules)."""


class Task(msgspec.Struct, frozen=True):
    """A problem as its solver needs it."""

    id: str
    statement: str
    examples: tuple[TestCase, ...]
    limits: Limits
