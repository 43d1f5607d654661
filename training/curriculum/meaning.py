"""Meanings: what a problem computes, told in several ways, with programs. Hand-written or composed.

``training/meanings/*.toml`` hold the hand-written ones (the README there explains the columns);
families of :mod:`training.curriculum.families` compose others. Both are the same struct. A meaning
is written with placeholders: ``$n`` is a variable whose name is drawn per problem, ``@c`` a
constant, ``$Y`` and ``$N`` the words of a yes or no.
"""

from __future__ import annotations

import re
import tomllib
import zlib
from pathlib import Path
from typing import Any, Literal

import msgspec

from training.curriculum.layout import Layout, parse_layout

FOLDER = Path(__file__).parents[1] / "meanings"
PLACEHOLDER = re.compile(r"\$([A-Za-z]\d?)(?![A-Za-z\d])")
Many = Literal["drawn", "never", "always"]


class Telling(msgspec.Struct, frozen=True):
    """One scene: ``story`` and, where the engine is to ask, what is asked; both in spintax.

    Attributes:
        story: the sentences; with an empty ``ask`` they ask by themselves.
        ask: a noun phrase, or a clause where the answer is yes or no.
        name: tells it from others of its meaning, whatever its place; the split is drawn by it.
    """

    story: str
    ask: str
    name: str


class Meaning(msgspec.Struct, frozen=True, kw_only=True):
    """What is computed, from what, and how it is told.

    Attributes:
        key: names the composition, never the wording; the held-out split is drawn by it.
        layout: the input of one case.
        tell: its scenes.
        answer: what is printed, a noun phrase (a clause for a yes or no).
        python: bodies for one case, the shortest first.
        cpp: likewise.
        tags: as Codeforces has them.
        vars: what variables mean, for the input section.
        wrong: Python bodies that fail on some inputs.
        wrong_cpp: C++ bodies likewise.
        slow: Python bodies that are right and too slow at the limits.
        words: what stands for yes and no; empty for drawn ones.
        where: an expression that holds for every case.
        make: lines that change a drawn case.
        many: whether an input may hold several cases.
        checker: lines that set ``ok`` from the case and ``out``, where several answers are right.
        print: the whole output section; empty for a drawn one.
        params: constants and their ranges.
        promise: what the input section promises because of ``where`` or ``make``, a clause.
        tolerance: the answer is a decimal that may err by 10 to the minus that; 0 for none.
        prints: ``integer``, ``decimal``, ``word``, ``line`` or "" for anything else.
        composed: whether it comes from a family.
    """

    key: str
    layout: Layout
    tell: tuple[Telling, ...]
    answer: str
    python: tuple[str, ...]
    cpp: tuple[str, ...]
    tags: tuple[str, ...] = ()
    vars: dict[str, str] = {}
    wrong: tuple[str, ...] = ()
    wrong_cpp: tuple[str, ...] = ()
    slow: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    where: str = ""
    make: str = ""
    many: Many = "drawn"
    checker: str = ""
    print: str = ""
    params: dict[str, tuple[int, int]] = {}
    promise: str = ""
    tolerance: int = 0
    prints: str = ""
    composed: bool = False

    @property
    def asks_yes_or_no(self) -> bool:
        """Whether a body prints ``$Y``."""
        return "$Y" in self.python[0]

    @property
    def bodies(self) -> tuple[str, ...]:
        """Every piece of code."""
        return (*self.python, *self.cpp, *self.wrong, *self.wrong_cpp, *self.slow)


class Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A ``[[meaning]]`` as it stands in its file."""

    key: str
    tags: list[str]
    input: str
    tell: list[str]
    python: list[str]
    cpp: list[str]
    answer: str = ""
    vars: dict[str, str] = {}
    wrong: list[str] = []
    wrong_cpp: list[str] = []
    slow: list[str] = []
    words: list[str] = []
    where: str = ""
    make: str = ""
    many: Many = "drawn"
    checker: str = ""
    print: str = ""
    variants: list[dict[str, str | int]] = []
    params: dict[str, str] = {}
    promise: str = ""
    tolerance: int = 0
    few: bool = False
    """From before each meaning had four scenes: fewer are enough."""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    meaning: list[dict[str, Any]]


def read_written(path: Path) -> list[dict[str, Any]]:
    """The tables of a file, not looked into; raises ValueError."""
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), _File).meaning
    except (tomllib.TOMLDecodeError, msgspec.ValidationError, OSError) as error:
        raise ValueError(f"{path}: {error}") from None


def meanings_of(table: dict[str, Any]) -> list[Meaning]:
    """The variants of one table, at least one; raises ValueError that names the key."""
    try:
        written = msgspec.convert(table, Written)
        return [_meaning(one) for one in _variants(written)]
    except (ValueError, msgspec.ValidationError) as error:
        raise ValueError(f"{table.get('key', '?')}: {error}") from None


def _variants(written: Written) -> list[Written]:
    if not written.variants:
        return [written]
    plain = msgspec.to_builtins(written)
    plain["variants"] = []
    found = []
    for variant in written.variants:
        one = _replaced(plain, variant)
        one["key"] = f"{written.key}/{next(iter(variant.values()))}"
        found.append(msgspec.convert(one, Written))
    return found


def _replaced(value: Any, variant: dict[str, str | int]) -> Any:
    """``value`` with ``@name`` replaced in every string of it; the longest names first."""
    if isinstance(value, str):
        for name in sorted(variant, key=len, reverse=True):
            value = value.replace(f"@{name}", str(variant[name]))
        return value
    if isinstance(value, list):
        return [_replaced(one, variant) for one in value]
    if isinstance(value, dict):
        return {key: _replaced(one, variant) for key, one in value.items()}
    return value


def _meaning(written: Written) -> Meaning:
    return Meaning(
        key=written.key,
        layout=parse_layout(written.input),
        tell=tuple(telling(text) for text in written.tell),
        answer=written.answer,
        python=tuple(body.strip("\n") for body in written.python),
        cpp=tuple(body.strip("\n") for body in written.cpp),
        tags=tuple(written.tags),
        vars=written.vars,
        wrong=tuple(body.strip("\n") for body in written.wrong),
        wrong_cpp=tuple(body.strip("\n") for body in written.wrong_cpp),
        slow=tuple(body.strip("\n") for body in written.slow),
        words=tuple(written.words),
        where=written.where,
        make=written.make.strip("\n"),
        many=written.many,
        checker=written.checker.strip("\n"),
        print=written.print,
        promise=written.promise,
        tolerance=written.tolerance,
        params={name: _ends(text) for name, text in written.params.items()},
    )


def telling(text: str) -> Telling:
    """A scene written as ``story => ask``."""
    story, _, ask = text.strip().rpartition("=>") if "=>" in text else (text.strip(), "", "")
    return Telling(story.strip(), ask.strip(), f"{zlib.crc32(text.encode()):08x}")


def _ends(text: str) -> tuple[int, int]:
    low, dots, high = text.partition("..")
    if not dots:
        raise ValueError(f"params: {text!r} is no range: write 2..9")
    return int(low), int(high)
