"""Recipes of corpora: files that say what a corpus is made of, so that one command makes it again.

A recipe has a kind and sources, each a table ``[sources.NAME]`` whose ``from`` says what it is.
Sources with packages are fetched first (:mod:`training.fetching`); the rest is on this machine. A
``split`` names the problems that never enter. No torch here, and nothing is read but the recipe.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from importlib import resources
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from training.corpus import Kind
from training.split import EVERYTHING, Cut, parse_cut

_T = TypeVar("_T")
_PACKAGE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]*((==|=)[A-Za-z0-9][A-Za-z0-9._+~:!-]*)?")


class _Source(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="from", kw_only=True
):
    weight: float = 1.0

    def __post_init__(self) -> None:
        """Refuse what cannot be drawn."""
        if not 0 < self.weight <= 1000:
            raise ValueError(f"weight = {self.weight}: it is above 0 and at most 1000")


class _Packages(_Source, frozen=True, forbid_unknown_fields=True, kw_only=True):
    packages: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what a package manager would take for an option or an address."""
        super().__post_init__()
        if wrong := [name for name in self.packages if not _PACKAGE.fullmatch(name)]:
            raise ValueError(f"{wrong[0]!r} is not a package, such as sortedcontainers==2.4.0")
        if not self.packages:
            raise ValueError("packages is empty")


class StandardLibrary(
    _Source, frozen=True, forbid_unknown_fields=True, tag="interpreter", kw_only=True
):
    """The standard library of the Python that runs this."""


class PythonPackages(_Packages, frozen=True, forbid_unknown_fields=True, tag="pip", kw_only=True):
    """Source distributions by pip, ``NAME==VERSION``."""


class DebianSources(_Packages, frozen=True, forbid_unknown_fields=True, tag="apt", kw_only=True):
    """Source packages by apt, ``NAME`` or ``NAME=VERSION``."""


class Solutions(_Source, frozen=True, forbid_unknown_fields=True, tag="solutions", kw_only=True):
    """Our own programs for real problems; ``statements`` is a file of them under ``data``.

    For a corpus of code statements are not needed.
    """

    statements: str = ""


class Originals(_Source, frozen=True, forbid_unknown_fields=True, tag="originals", kw_only=True):
    """Problems of our own with their programs, as ``training/originals`` keeps them.

    Attributes:
        files: names of the files they are in, without ``.txt``; where it is empty, all that no
            other source of the recipe names.
        without: of those that stay out.
    """

    files: tuple[str, ...] = ()
    without: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a file that is named twice, or as wanted and as not."""
        super().__post_init__()
        names = [*self.files, *self.without]
        if twice := [name for name in names if names.count(name) > 1]:
            raise ValueError(f"{twice[0]!r} is named twice")


class Mbpp(_Source, frozen=True, forbid_unknown_fields=True, tag="mbpp", kw_only=True):
    """MBPP's tasks as programs that read and print; ``file`` lies under ``data``."""

    file: str


class Exercises(_Source, frozen=True, forbid_unknown_fields=True, tag="exercises", kw_only=True):
    """So many problems of the curriculum, drawn by the recipe's seed."""

    count: int


class Files(_Source, frozen=True, forbid_unknown_fields=True, tag="files", kw_only=True):
    """Files and folders of code or of problems, as ``upsolve train corpus build`` takes them."""

    paths: tuple[str, ...]


CorpusSource = (
    StandardLibrary
    | PythonPackages
    | DebianSources
    | Solutions
    | Originals
    | Mbpp
    | Exercises
    | Files
)


class CorpusRecipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a corpus is made of.

    Attributes:
        summary: in a sentence.
        kind: ``code``, or ``problems`` with programs.
        sources: by name, in the order in which they are read: of equal texts the first stays.
        seed: root of what is drawn.
        languages: of code that are taken, all if empty; ``python`` for both versions.
        permissive: whether only code under a permissive licence is taken.
        split: name of a split that ships, or path of a file like it; "" for everything.
        data: folder that ``statements`` and ``file`` lie in.
        sha256: of files of packages, by their names: a file that comes with another is refused.
    """

    summary: str
    kind: Kind
    sources: dict[str, CorpusSource]
    seed: int = 1
    languages: tuple[str, ...] = ()
    permissive: bool = True
    split: str = ""
    data: str = ""
    sha256: dict[str, str] = {}

    def __post_init__(self) -> None:
        """Refuse what no corpus can be made of."""
        if not self.sources:
            raise ValueError("a recipe without sources")
        for name, source in self.sources.items():
            code = isinstance(source, StandardLibrary | PythonPackages | DebianSources)
            if self.kind == "problems" and code:
                raise ValueError(f"sources.{name}: code has no place in a corpus of problems")

    @property
    def packages(self) -> dict[str, PythonPackages | DebianSources]:
        """The sources that are fetched."""
        return {
            name: source
            for name, source in self.sources.items()
            if isinstance(source, PythonPackages | DebianSources)
        }

    @property
    def weights(self) -> dict[str, float]:
        """What counts more or less than once, by the source's name."""
        return {name: one.weight for name, one in self.sources.items() if one.weight != 1}

    @property
    def cut(self) -> Cut:
        """Which problems may enter; raises ValueError."""
        return load_split(self.split) if self.split else EVERYTHING


class _Split(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    before: str = ""
    contests: frozenset[int] = frozenset()
    problems: frozenset[str] = frozenset()


def corpus_recipe_names() -> list[str]:
    """The recipes of corpora that ship."""
    return _names("corpora")


def load_corpus_recipe(name: str) -> CorpusRecipe:
    """A recipe that ships, by its name, or a TOML file of one's own.

    Raises:
        ValueError: no such recipe, or one that cannot work; says what is wrong.
    """
    recipe = _load("corpora", name, "recipe of a corpus", CorpusRecipe)
    _ = recipe.cut  # a split that is wrong is said before anything is fetched
    return recipe


def load_split(name: str) -> Cut:
    """The problems that a split leaves for training; raises ValueError."""
    split = _load("splits", name, "split", _Split)
    return parse_cut(split.before, split.contests, split.problems)


def _names(folder: str) -> list[str]:
    inside = _folder(folder).iterdir()
    return sorted(one.name.removesuffix(".toml") for one in inside if one.name.endswith(".toml"))


def _folder(name: str) -> Any:
    return resources.files("training.recipes").joinpath(name)


def _load(folder: str, name: str, what: str, kind: type[_T]) -> _T:
    own = name.endswith(".toml")
    source = Path(name) if own else _folder(folder).joinpath(f"{name}.toml")
    try:
        return msgspec.convert(tomllib.loads(source.read_text("utf-8")), kind)
    except FileNotFoundError:
        if own:
            raise ValueError(f"{name}: no such file of a {what}") from None
        known = _names(folder)
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.0)
        raise ValueError(
            f"no {what} {name!r}; there are {', '.join(known)} (nearest: {near[0]})"
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise ValueError(f"{what} {name}: {error}") from None
