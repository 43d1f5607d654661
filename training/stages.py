"""A whole recipe: stage after stage in one folder, each in a folder of its own name.

Killed at any point and started again it goes on where it was: a finished stage has its checkpoint,
an unfinished one continues. All stages share the first one's tokenizer and what was tokenised.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec

from training.loop import Standing
from training.parallel import joined
from training.recipes import Recipe, Stage
from training.run import train_in
from training.settings import TrainingSettings
from training.sources import Said, check_data

Told = Callable[[str, Standing], None]
"""Called every few updates with the stage's name."""


def train_recipe(recipe: Recipe, output: Path, progress: Told, said: Said = lambda _: None) -> Path:
    """Train all stages into ``output``; return the folder of the checkpoint that plays.

    Raises:
        As :func:`training.run.train`; what is missing for a later stage is said before the first.
    """
    for stage in recipe.stages:
        check_data(stage.settings)
    with joined() as world:
        for stage in recipe.stages:
            name = stage.name
            train_in(
                world,
                begun(stage, output),
                output / name,
                lambda now, name=name: progress(name, now),  # type: ignore[misc]
                lambda line, name=name: said(f"{name}: {line}"),  # type: ignore[misc]
                corpora=output / "corpora",
            )
    return output / recipe.result.name / "checkpoint"


def begun(stage: Stage, output: Path) -> TrainingSettings:
    """The stage's settings with the checkpoint that it goes on from."""
    if not stage.after:
        return stage.settings
    begin = str(output / stage.after / "checkpoint")
    return msgspec.structs.replace(stage.settings, begin=begin)
