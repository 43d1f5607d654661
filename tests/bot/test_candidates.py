"""What is known of tries."""

from __future__ import annotations

import pytest

from bot.candidates import costs
from judge.verdict import Verdict


@pytest.mark.parametrize(
    ("verdict", "failed", "cost"),
    [
        (Verdict.WA, "test 2", True),
        (Verdict.TLE, "pretest 12", True),
        (Verdict.WA, "test 1", False),
        (Verdict.RTE, "pretest 1", False),
        (Verdict.CE, "", False),
        (Verdict.JE, "", False),
        (Verdict.AC, "", False),
        (Verdict.RTE, "test 11", True),
    ],
)
def test_what_costs(verdict: Verdict, failed: str, cost: bool) -> None:
    assert costs(verdict, failed) is cost
