"""The schedule: the paper's shape, and when GOLD begins."""

from __future__ import annotations

import math

import pytest

from training.schedule import learning_rate, tokens_at
from training.settings import TrainingSettings


def test_the_rate_rises_from_1e_9_peaks_after_warm_up_and_ends_at_a_tenth() -> None:
    settings = TrainingSettings(steps=10_001, warmup_steps=1000, learning_rate=1e-4)
    rates = [learning_rate(settings, step) for step in range(10_001)]
    assert rates[0] == 1e-9
    assert rates[500] == pytest.approx(5e-5, rel=1e-4)
    assert max(rates) == rates[1000] == 1e-4
    assert rates[-1] == pytest.approx(1e-5)
    assert rates[1000:] == sorted(rates[1000:], reverse=True)
    third = 1e-5 + 9e-5 * (1 + math.cos(math.pi / 3)) / 2
    assert rates[4000] == pytest.approx(third), "a cosine, not a line"


def test_a_run_without_warm_up_or_of_one_step_has_a_rate() -> None:
    assert learning_rate(TrainingSettings(steps=1, warmup_steps=0), 0) == 1e-3
    assert learning_rate(TrainingSettings(steps=1, warmup_steps=1), 0) == 1e-9


def test_gold_begins_after_the_phase_of_tempering_alone() -> None:
    settings = TrainingSettings(temperature=0.2, gold=True, tempering_steps=3)
    assert [tokens_at(settings, step) for step in (0, 2, 3)] == [
        (0.2, False),
        (0.2, False),
        (0.2, True),
    ]
