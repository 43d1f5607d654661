"""The ladder adds what the paper's does, in its order, and measures from what was kept."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import pytest

from contest_sim.solve_rates import Candidates
from training.ablation import CLUSTERING, LADDER, rungs
from training.outcomes import Outcome, clustered_rate, pass_at_1, random_rate
from training.posed import made_inputs, pose_problem
from training.problems import TrainingProblem
from training.recipes import load_recipe
from training.schedule import sampling_temperature

TINY = load_recipe("tiny").result.settings


def test_every_rung_keeps_what_the_one_before_had_and_the_last_is_the_recipe() -> None:
    ladder = rungs(TINY)
    assert list(ladder) == [
        "none",
        "+ MLM",
        "+ tempering",
        "+ tags and ratings",
        "+ value",
        "+ GOLD",
    ]
    settings = list(ladder.values())
    assert settings[-1] == TINY
    for (_, keys, _), before, after in zip(LADDER[1:], settings, settings[1:], strict=False):
        changed = {
            name
            for name in type(TINY).__struct_fields__
            if getattr(before, name) != getattr(after, name)
        }
        assert changed == set(keys)


def test_the_papers_numbers_stand_beside() -> None:
    """Table 8, 1B: 10@1k and 10@10k."""
    assert [paper for *_, paper in LADDER][-1] == (12.4, 17.3)
    assert CLUSTERING[1] == (12.2, 18.0)


def test_samples_are_drawn_at_the_papers_temperatures() -> None:
    plain, tempered, gold = (
        msgspec.structs.replace(TINY, temperature=t, gold=g, tempering_steps=0)
        for t, g in ((1.0, False), (0.2, False), (0.2, True))
    )
    assert sampling_temperature(plain) == 1.0
    assert sampling_temperature(tempered) == pytest.approx(0.12)
    assert sampling_temperature(gold) == pytest.approx(0.25)


def test_clusters_find_the_right_program_that_chance_misses() -> None:
    """Thirty wrong programs in two clusters, one right program that was drawn twenty times."""
    outcome = Outcome(
        Candidates(
            samples=60,
            copies_P=np.array([1] * 30 + [20]),
            cluster_P=np.array([0] * 15 + [1] * 15 + [2]),
            right_P=np.array([False] * 30 + [True]),
        )
    )
    other = Outcome(
        Candidates(60, np.array([], np.int64), np.array([], np.int64), np.array([], np.bool_))
    )
    assert pass_at_1([outcome, other]).mean == pytest.approx(20 / 60 / 2)
    chance = random_rate([outcome, other], 60, 1, n=1)
    clusters = clustered_rate([outcome, other], 60, 1, n=1)
    assert chance.mean == pytest.approx(0.2)
    assert clusters.mean == pytest.approx(0.5)
    assert clusters.bounds is not None


def test_made_inputs_are_like_the_examples(tmp_path: Path) -> None:
    problem = pose_problem(
        TrainingProblem(id="x", description="d", examples=(("3\n10 20 30\n", "60\n"),))
    )
    made = [text.decode().splitlines() for text in made_inputs(problem, 1)]
    assert len({tuple(lines) for lines in made}) > 8
    for first, rest in made:
        assert first == "3"
        assert all(abs(int(a) - b) <= 2 for a, b in zip(rest.split(), (10, 20, 30), strict=True))
    assert made_inputs(problem, 1) == made_inputs(problem, 1) != made_inputs(problem, 2)
