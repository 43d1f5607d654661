"""Techniques written out one by one: tables of code and small scenes.

The tables are the ``.toml`` files beside this file, each in numbered parts; ``techniques-1.toml``
explains the columns.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from random import Random

import msgspec

from training.task import Body, Code, Kind, Number, Task

TABLES: dict[str, Body] = {
    "techniques": "none",
    "simulations": "none",
    "arrays": "array",
    "strings": "string",
}
_BOUNDS = (10, 100, 100, 1000, 10**4, 10**5, 10**6, 10**9)


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One technique; ``cpp`` where it is more than a change of operators."""

    key: str
    python: str
    scenes: tuple[str, ...]
    numbers: str = ""
    lines: str = ""
    cpp: str = ""
    cpp_lines: str = ""
    body: Body | None = None
    bounds: tuple[int, int] | None = None
    alphabet: str = "abcdefghijklmnopqrstuvwxyz"
    words: tuple[str, ...] = ()


@cache
def table(name: str) -> tuple[tuple[Kind, Row], ...]:
    """The rows of one table, part after part, each with what it prints."""
    parts = sorted(Path(__file__).parent.glob(f"{name}-*.toml"))
    texts = [part.read_text(encoding="utf-8") for part in parts]
    tables = [msgspec.convert(tomllib.loads(t), dict[Kind, tuple[Row, ...]]) for t in texts]
    return tuple((kind, row) for kinds in tables for kind, rows in kinds.items() for row in rows)


def cpp_of(python: str) -> str:
    """The C++ spelling of a simple integer expression (floors need operands that are not < 0)."""
    for old, new in (
        ("//", "/"),
        (" and ", " && "),
        (" or ", " || "),
        ("gcd(", "__gcd("),
        ("max(0,", "max(0LL,"),
    ):
        python = python.replace(old, new)
    return python


def parse_numbers(spec: str) -> tuple[Number, ...]:
    """``"a b:0:100 c:1:b"`` as numbers; the default bounds are 1 and 10^9."""
    numbers = []
    for item in spec.split():
        letter, low, high, *_ = f"{item}::".split(":")
        numbers.append(Number(letter, _bound(low or "1"), _bound(high or str(10**9))))
    return tuple(numbers)


def _bound(text: str) -> int | str:
    return int(text) if text.lstrip("-").isdigit() else text


def _constants(rng: Random) -> tuple[tuple[str, int], ...]:
    small = rng.randint(2, 12)
    values = (
        rng.randint(2, 9),
        rng.randint(2, 6),
        rng.randint(2, 9),
        small * rng.randint(2, 9),
        small,
    )
    return tuple(zip("12345", values, strict=True))


def draw(rng: Random, name: str) -> Task:
    """Draw a row of the table ``name`` and one of its scenes."""
    kind, row = rng.choice(table(name))
    body = row.body or TABLES[name]
    story, _, phrase = rng.choice(row.scenes).partition("|")
    numbers = parse_numbers(row.numbers)
    if body == "string" and rng.random() < 0.4:
        numbers = (Number("n", 1, rng.choice((50, 100, 1000, 10**5))), *numbers)
    return Task(
        key=f"{name}/{row.key}",
        phrase=phrase,
        python=Code(row.lines, row.python),
        cpp=Code(row.cpp_lines, row.cpp or cpp_of(row.python)),
        kind=kind,
        numbers=numbers,
        body=body,
        bounds=row.bounds or (1, rng.choice(_BOUNDS)),
        alphabet=row.alphabet,
        story=story,
        words=row.words,
        constants=_constants(rng),
    )
