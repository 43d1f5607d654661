"""The plan of looks and AlphaCode's triggers."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from bot.moments import plan_looks, plan_triggers

MILESTONES = (0.1, 0.5, 0.9)


def test_the_paper_s_two_hour_plan() -> None:
    """AlphaCode D.1: 1 at 12 minutes, 5 by 60, 10 by 108; or at 41, 410, 8192 passers."""
    looks = plan_looks(7200, MILESTONES, 0, 900)
    assert [(look.second, look.samples) for look in looks] == [(720, 100), (3600, 500), (6480, 900)]
    triggers = plan_triggers(7200, MILESTONES, (0.005, 0.05, 1.0), (1, 5, 10), 8192)
    assert [(t.second, t.passers, t.submissions) for t in triggers] == [
        (720, 41, 1),
        (3600, 410, 5),
        (6480, 8192, 10),
    ]


@given(st.integers(60, 10**6), st.integers(1, 10**5), st.floats(0.005, 1))
def test_a_plan_rises_holds_the_milestones_and_ends_with_every_sample(
    duration: int, samples: int, every: float
) -> None:
    looks = plan_looks(duration, MILESTONES, every, samples)
    assert looks[-1].samples == samples
    assert all(a.second < b.second and a.samples <= b.samples for a, b in itertools.pairwise(looks))
    assert all(look.second < duration for look in looks)
    special = [look.second for look in looks if look.milestone]
    assert special == [int(duration * fraction) for fraction in MILESTONES]
    gaps = [b.second - a.second for a, b in itertools.pairwise(looks)]
    assert all(gap <= every * duration + 1 for gap in gaps)
