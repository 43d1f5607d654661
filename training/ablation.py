"""The paper's ladder on a small recipe: each enhancement of fine-tuning added to those before.

From one pre-trained checkpoint a model is fine-tuned for every rung of Table 8 of the paper (arXiv
2203.07814), 1B on its validation set, and samples problems that were held out. What is compared is
the shape: a model of two million parameters on a few thousand problems is not a model of a billion
on CodeContests. The last rung draws nothing anew: it submits the same samples by clusters.

Everything lies in one folder: killed and started again, what is finished is not done again.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from training.exercise_files import write
from training.outcomes import Outcome, Rate, clustered_rate, pass_at_1, random_rate
from training.parallel import joined
from training.posed import pose_problem
from training.problem_files import read_problems
from training.problems import TrainingProblem
from training.recipes import Recipe, Stage
from training.run import train_in
from training.settings import TrainingSettings
from training.solving import solve_all

NONE: dict[str, Any] = {
    "mlm_weight": 0.0,
    "temperature": 1.0,
    "gold": False,
    "tempering_steps": 0,
    "value_weight": 0.0,
    "conditioning": False,
    "metadata": False,
}
LADDER: tuple[tuple[str, tuple[str, ...], tuple[float, float]], ...] = (
    # rung, the keys that it takes from the recipe, the paper's 10@1k and 10@10k
    ("none", (), (6.7, 10.4)),
    ("+ MLM", ("mlm_weight",), (6.6, 12.5)),
    ("+ tempering", ("temperature",), (7.7, 13.3)),
    ("+ tags and ratings", ("metadata",), (6.8, 13.7)),
    ("+ value", ("conditioning", "value_weight"), (10.6, 16.6)),
    ("+ GOLD", ("gold", "tempering_steps"), (12.4, 17.3)),
)
CLUSTERING = ("+ clustering", (12.2, 18.0))
PROBLEMS, HELD_OUT = 6000, 60

Said = Callable[[str], None]


class Rung(msgspec.Struct, frozen=True):
    """One line of the result: n@k in percent with its interval, beside the paper's.

    ``low_k`` and ``high_k`` are 10@k for a quarter of the samples and for all of them.
    """

    name: str
    pass_at_1: float
    low_k: float
    low_bounds: tuple[float, float] | None
    high_k: float
    high_bounds: tuple[float, float] | None
    paper: tuple[float, float]


class Ablation(msgspec.Struct, frozen=True):
    """All rungs, on how many problems, with how many samples each."""

    problems: int
    samples: int
    rungs: tuple[Rung, ...]


def rungs(fine_tuning: TrainingSettings) -> dict[str, TrainingSettings]:
    """The settings of every rung that is trained, from bare to those of the recipe."""
    values = dict(NONE)
    found = {}
    for name, keys, _ in LADDER:
        values |= {key: getattr(fine_tuning, key) for key in keys}
        found[name] = msgspec.structs.replace(fine_tuning, **values)
    return found


def ablate(recipe: Recipe, output: Path, said: Said, *, problems: int, samples: int) -> Ablation:
    """Train and measure every rung in ``output``.

    The recipe's first stage is the common start and its last that writes programs is what is taken
    apart. Where it names no problems, the curriculum's are written to files and used.

    Raises:
        ValueError: the data cannot be used, the recipe writes no programs, or the folder was begun
            with other settings.
        BackendError: a checkpoint cannot be used.
        JudgeError: programs cannot be confined here.
    """
    if recipe.result.settings.task != "programs":
        raise ValueError(f"recipe {recipe.name}: no stage of it learns to write programs")
    start, last = (with_data(stage, output) for stage in (recipe.stages[0], recipe.result))
    with joined() as world:

        def trained(settings: TrainingSettings, name: str) -> Path:
            tell = lambda now: said(f"{name}: {now}")  # noqa: E731 - short
            folder = output / name.strip("+ ").replace(" ", "-").lower()
            return train_in(world, settings, folder, tell, tell, corpora=output / "corpora")

        begin = str(trained(start, "start"))
        held_out = list(islice(_problems(last), problems))
        results = []
        for (name, _, paper), settings in zip(LADDER, rungs(last).values(), strict=True):
            checkpoint = trained(msgspec.structs.replace(settings, begin=begin), name)
            outcomes = _outcomes(checkpoint, held_out, samples, settings, said)
            results.append(_rung(name, outcomes, samples, paper, random_rate))
        results.append(_rung(CLUSTERING[0], outcomes, samples, CLUSTERING[1], clustered_rate))
    return Ablation(len(held_out), samples, tuple(results))


def with_data(stage: Stage, output: Path) -> TrainingSettings:
    """The stage's settings with data: its own, or files of the curriculum made now."""
    settings, made = stage.settings, output / "exercises"
    if settings.problems and settings.held_out and settings.code:
        return settings
    if not (made / "held_out.jsonl").exists():
        write(made, problems=PROBLEMS, unseen=HELD_OUT, seed=2_000_003, composed=True)
    return msgspec.structs.replace(
        settings,
        code=settings.code or (str(made / "code"),),
        problems=settings.problems or (str(made / "problems.jsonl"),),
        held_out=settings.held_out or (str(made / "held_out.jsonl"),),
    )


def _problems(settings: TrainingSettings) -> list[TrainingProblem]:
    found = [one for name in settings.held_out for one in read_problems(Path(name)) if one.tests]
    if not found:
        raise ValueError(f"{', '.join(settings.held_out)}: no problem with tests to measure on")
    return found


def _outcomes(
    checkpoint: Path,
    problems: list[TrainingProblem],
    samples: int,
    settings: TrainingSettings,
    said: Said,
) -> list[Outcome]:
    """Draw and judge what is not kept already."""
    rung = checkpoint.parent
    said(f"{rung.name}: {samples} samples for each of {len(problems)} problems")
    return solve_all(
        checkpoint,
        [pose_problem(one) for one in problems],
        samples=samples,
        seed=1,
        languages=settings.languages,
        keep=rung / f"outcomes-{samples}.jsonl",
    )


def _rung(
    name: str,
    outcomes: list[Outcome],
    samples: int,
    paper: tuple[float, float],
    rate: Callable[[list[Outcome], int, int], Rate],
) -> Rung:
    low, high = (rate(outcomes, k, 1) for k in (max(1, samples // 4), samples))
    return Rung(
        name,
        pass_at_1=100 * pass_at_1(outcomes).mean,
        low_k=100 * low.mean,
        low_bounds=_percent(low),
        high_k=100 * high.mean,
        high_bounds=_percent(high),
        paper=paper,
    )


def _percent(rate: Rate) -> tuple[float, float] | None:
    return None if rate.bounds is None else (100 * rate.bounds[0], 100 * rate.bounds[1])
