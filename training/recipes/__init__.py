"""Recipes: files of settings for whole trainings, one table a stage.

``[all]`` holds for every stage, ``[stages.NAME]`` for one; keys are those of ``[training]``. A
stage goes on from the checkpoint of the stage before, or of the one that ``after`` names; the first
one trains the tokenizer. Defaults < configuration file < recipe < environment and ``--set``. No
torch here.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Any

import msgspec

from training.settings import TrainingSettings

Values = Mapping[str, Any]


class Stage(msgspec.Struct, frozen=True):
    """One training of a recipe, and the stage that it goes on from ("" for none)."""

    name: str
    settings: TrainingSettings
    after: str = ""


class Recipe(msgspec.Struct, frozen=True):
    """A recipe's name, what it is in a sentence, and its stages in order."""

    name: str
    summary: str
    stages: tuple[Stage, ...]

    @property
    def result(self) -> Stage:
        """The stage whose checkpoint plays: the last that writes programs, or else inputs."""
        tasks = {stage.settings.task: stage for stage in self.stages}
        return tasks["programs"] if "programs" in tasks else tasks["inputs"]


class _File(msgspec.Struct, forbid_unknown_fields=True):
    summary: str
    stages: dict[str, dict[str, Any]]
    all: dict[str, Any] = {}


def recipe_names() -> list[str]:
    """The recipes that ship, smallest model first."""
    order = ("tiny", "pilot", "compact", "inputs", "small", "300m", "1b", "3b", "9b", "41b")
    found = {path.name.removesuffix(".toml") for path in _folder().iterdir()}
    return [name for name in order if name in found]


def load_recipe(name: str, base: Values | None = None, strongest: Values | None = None) -> Recipe:
    """A recipe that ships, by its name, or a TOML file of one's own.

    Args:
        name: of a recipe, or the path of a file.
        base: settings that the recipe's stand over.
        strongest: settings that stand over the recipe's, in every stage.

    Raises:
        ValueError: no such recipe, or one that cannot work; says what is wrong in which stage.
    """
    file = _read(name)
    stages: list[Stage] = []
    for title, table in file.stages.items():
        values = {**(base or {}), **file.all, **table, **(strongest or {})}
        after = str(values.pop("after", stages[-1].name if stages else ""))
        if after and after not in [stage.name for stage in stages]:
            raise ValueError(f"recipe {name}, stage {title}: after = {after!r} is no earlier stage")
        try:
            settings = msgspec.convert(values, TrainingSettings)
        except msgspec.ValidationError as error:
            raise ValueError(f"recipe {name}, stage {title}: {error}") from None
        stages.append(Stage(title, settings, after))
    if all(stage.settings.task == "scorer" for stage in stages):
        raise ValueError(f"recipe {name}: no stage learns to write programs or inputs")
    return Recipe(Path(name).stem, file.summary, tuple(stages))


def single(settings: TrainingSettings) -> Recipe:
    """One stage of these settings."""
    return Recipe("training", "What the [training] section says.", (Stage("training", settings),))


def _folder() -> Any:
    return resources.files(__name__)


def _read(name: str) -> _File:
    own = name.endswith(".toml")
    source = Path(name) if own else _folder() / f"{name}.toml"
    try:
        return msgspec.convert(tomllib.loads(source.read_text("utf-8")), _File)
    except FileNotFoundError:
        if own:
            raise ValueError(f"{name}: no such file of a recipe") from None
        near = difflib.get_close_matches(name, recipe_names(), n=1, cutoff=0.0)
        raise ValueError(
            f"no recipe {name!r}; there are {', '.join(recipe_names())} (nearest: {near[0]})"
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise ValueError(f"recipe {name}: {error}") from None
