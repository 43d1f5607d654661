"""The hook that samples held-out problems during training and has the judge run the programs."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path

from torch import Tensor

from training.loop import Trainer
from training.metrics import Solved
from training.outcomes import pass_at_1, random_rate
from training.posed import Posed, pose_problem
from training.problem_files import read_problems
from training.settings import TrainingSettings
from training.solving import solve_all

Written = Callable[[Path, Iterable[tuple[str, Tensor]]], None]
"""Writes a checkpoint folder of these weights; all processes call it."""


class Sampled:
    """Draws for the same problems every time, in the first process while the others wait.

    Raises:
        ValueError: the settings name no held-out problem with tests.
    """

    def __init__(self, settings: TrainingSettings, written: Written) -> None:
        self._settings, self._written = settings, written
        self._problems = evaluation_problems(settings)

    def __call__(self, trainer: Trainer) -> None:
        """Measure after the updates whose turn it is."""
        if trainer.step % self._settings.evaluate_every:
            return
        folder = trainer.output / "sampled"
        self._written(folder, trainer.present_weights())
        if trainer.metrics is not None:
            trainer.metrics.add(self._measure(trainer, folder))
        trainer.world.wait()

    def _measure(self, trainer: Trainer, folder: Path) -> Solved:
        samples = self._settings.evaluation_samples
        outcomes = solve_all(
            folder,
            self._problems,
            samples=samples,
            seed=1,
            languages=self._settings.languages,
        )
        shutil.rmtree(folder)
        return Solved(
            trainer.step,
            len(outcomes),
            samples,
            pass_at_1=pass_at_1(outcomes).mean,
            ten_at_k=random_rate(outcomes, samples, 1).mean,
            solved=sum(one.right > 0 for one in outcomes) / len(outcomes),
        )


def evaluation_problems(settings: TrainingSettings) -> list[Posed]:
    """The first held-out problems that have tests; raises ValueError where there are none."""
    problems = (one for name in settings.held_out for one in read_problems(Path(name)))
    found = list(islice((p for p in problems if p.tests), settings.evaluation_problems))
    if not found:
        raise ValueError("training.evaluate_every needs problems with tests in training.held_out")
    return [pose_problem(one) for one in found]
