"""What a synthetic problem is made of: its variables, its meaning and its two programs.

A task is written once with placeholders. ``$n`` in a phrase or in code stands for a variable whose
name is drawn per problem, ``$1`` … ``$9`` for constants; :func:`fill` replaces both, so a
statement and its programs always agree on names. This module draws nothing and writes no prose.
"""

from __future__ import annotations

import re
from random import Random
from typing import Literal, NamedTuple

import msgspec

Kind = Literal["value", "condition", "list", "text"]
"""What is printed: a number, one of two words, a row of numbers, or a string."""

Body = Literal["none", "array", "arrays", "pairs", "string", "strings", "grid"]
"""What follows the header integers in a case."""

_PLACEHOLDER = re.compile(r"\$([A-Za-z0-9])")


class Code(NamedTuple):
    """One language's solution: ``lines`` to run (may be empty) and the expression printed."""

    lines: str
    value: str


class Number(NamedTuple):
    """A header integer with its bounds; a bound may name another variable, as in ``k <= n``."""

    letter: str
    low: int | str
    high: int | str


class Task(msgspec.Struct, frozen=True):
    """A meaning with its solutions.

    Attributes:
        key: names the composition, never the wording; the held-out split is drawn by it.
        phrase: what is asked, a noun phrase (``the sum of …``), or a clause for a condition.
        python: the Python solution.
        cpp: the C++ solution; integers are ``ll``.
        kind: what is printed.
        numbers: the header integers, in the order of the input.
        body: what follows them: ``$A`` and ``$B`` are arrays, ``$s`` and ``$t`` strings, ``$P`` (in
            Python) the list of pairs, ``$g`` a grid.
        bounds: least and greatest element of the arrays.
        alphabet: the characters of the strings and the grid.
        story: sentences that come before the question, where the meaning brings its own.
        words: what a condition prints when it holds and when not; empty for a drawn YES and NO.
        constants: the values of ``$1`` … ``$9``.
    """

    key: str
    phrase: str
    python: Code
    cpp: Code
    kind: Kind = "value"
    numbers: tuple[Number, ...] = ()
    body: Body = "none"
    bounds: tuple[int, int] = (1, 10**9)
    alphabet: str = "abcdefghijklmnopqrstuvwxyz"
    story: str = ""
    words: tuple[str, ...] = ()
    constants: tuple[tuple[str, int], ...] = ()


_NUMBER_NAMES = (
    ("a", "b", "c", "d"),
    ("n", "m", "k", "x"),
    ("n", "k", "m", "d"),
    ("x", "y", "z", "k"),
    ("x", "y", "n", "m"),
    ("a", "b", "n", "m"),
    ("p", "q", "k", "m"),
)
_POOLS: dict[str, tuple[str, ...]] = {
    "n": ("n", "n", "n", "n", "m"),
    "m": ("m", "m", "k", "w"),
    "k": ("k", "k", "x", "d", "l"),
    "A": ("a", "a", "a", "b", "p", "h", "v"),
    "B": ("b", "b", "c", "q"),
    "P": ("p", "v", "e"),
    "s": ("s", "s", "s", "t", "w"),
    "t": ("t", "u", "p"),
    "g": ("g", "f", "grid"),
    "r": ("r", "ans", "res", "ans", "cnt", "c", "total"),
    "q": ("q", "best", "cur", "z", "last"),
    "x": ("x", "x", "v", "y", "e", "u"),
    "y": ("y", "w", "f", "z"),
    "i": ("i",),
    "j": ("j",),
    "T": ("t", "t", "t", "q", "tests"),
}


def draw_names(rng: Random, task: Task) -> dict[str, str]:
    """Draw a distinct name for every placeholder of ``task``, constants included."""
    names = {letter: str(value) for letter, value in task.constants}
    taken: set[str] = set()
    if task.body == "none":
        family = rng.choice(_NUMBER_NAMES)
        for number, name in zip(task.numbers, family, strict=False):
            names[number.letter] = name
            taken.add(name)
    for letter, pool in _POOLS.items():
        if letter not in names:
            free = [name for name in pool if name not in taken] or [letter.lower() * 2]
            names[letter] = rng.choice(free)
            taken.add(names[letter])
    return names


def fill(template: str, names: dict[str, str]) -> str:
    """``template`` with every placeholder replaced by its name or value."""
    return _PLACEHOLDER.sub(lambda match: names[match[1]], template)
