"""Names of variables: drawn per problem, the same in the prose and in every program of it.

Invariant: no two placeholders share a name, and no name is one that a body or the prose uses
itself. A lower-case letter that stands bare in the prose, as in ``l ≤ r``, keeps its name.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from training.curriculum.meaning import PLACEHOLDER, Meaning

_WORD = re.compile(r"[A-Za-z_]\w*")
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"")
_ALONE = re.compile(r"(?<![\w$@{'])[A-Za-z](?![A-Za-z\d'])")
_POOLS: dict[str, tuple[str, ...]] = {
    "counter": ("n", "n", "n", "m", "m", "k"),
    "value": ("n", "m", "k", "x", "y", "z", "a", "b", "c", "d", "p", "q", "t", "w", "h", "r"),
    "array": ("a", "a", "a", "a", "b", "p", "h", "v", "c", "d", "w"),
    "word": ("s", "s", "s", "s", "t", "w", "u"),
    "words": ("s", "w", "a", "t", "words", "names"),
    "line": ("s", "s", "s", "t", "t", "text", "line"),
    "grid": ("g", "s", "grid", "a", "f", "rows", "t"),
    "table": ("a", "a", "b", "g", "m", "t", "table", "c"),
    "rows": ("p", "q", "rows", "v", "items", "pairs", "d"),
    "edges": ("e", "edges", "g"),
}
_CASES = ("t", "t", "t", "t", "q", "T", "tests")
_TEMPORARY = ("x", "v", "u", "y", "c", "e", "z", "w", "f", "val")
_INDEX = ("i", "i", "i", "j", "k", "idx")
_NEVER = frozenset({"i", "j", "_", *keyword.kwlist})
_KEPT = {"value": 0.75, "counter": 0.75, "word": 0.7, "line": 0.5}


class _Known(NamedTuple):
    """What does not change from one problem of a meaning to the next."""

    letters: tuple[tuple[str, str], ...]
    taken: frozenset[str]
    pinned: frozenset[str]


def _known(meaning: Meaning) -> _Known:
    """Looked up for meanings that come again; those that families compose hardly do."""
    if meaning.composed:
        return _look(meaning)
    known = _LOOKED.get(id(meaning.tell))
    if known is None:
        known = _LOOKED[id(meaning.tell)] = (meaning, _look(meaning))
    return known[1]


_LOOKED: dict[int, tuple[Meaning, _Known]] = {}
"""By the identity of the scenes, which a meaning in another shape shares; the meaning is held, so
that no other one gets their address."""


def _look(meaning: Meaning) -> _Known:
    code = _QUOTED.sub(" ", PLACEHOLDER.sub(" ", "\n".join(meaning.bodies)))
    prose = [part for scene in meaning.tell for part in (scene.story, scene.ask)]
    prose += [meaning.answer, meaning.promise, *meaning.vars.values()]
    alone = set(_ALONE.findall(" ".join(prose)))
    taken = {*_WORD.findall(code), *(alone - {"a"}), *_NEVER}
    counters = meaning.layout.counters
    letters = tuple(
        [
            (one.letter, "counter" if one.letter in counters else one.kind)
            for field in meaning.layout.fields
            for one in (field, *field.fields)
        ]
    )
    pinned = {letter for letter, _ in letters if letter in alone and letter.islower()}
    return _Known(letters, frozenset(taken), frozenset(pinned))


def draw_names(rng: Random, meaning: Meaning) -> dict[str, str]:
    """A name for every letter of the input, for ``T`` (how many cases), ``_x`` and ``_i``, which
    are the temporary names of reading.
    """
    known = _known(meaning)
    names: dict[str, str] = {}
    taken = {*known.taken, *known.pinned}
    keep = rng.random()
    for letter, pool in known.letters:
        if letter in known.pinned or (
            keep < _KEPT.get(pool, 0.0) and letter.islower() and letter not in taken
        ):
            name = letter
        else:
            name = _free(rng, _POOLS[pool], taken)
        names[letter] = name
        taken.add(name)
    for letter, choices in (("T", _CASES), ("_x", _TEMPORARY), ("_i", _INDEX)):
        names[letter] = _free(rng, choices, taken - {"i", "j"} if letter == "_i" else taken)
        taken.add(names[letter])
    return names


def _free(rng: Random, pool: tuple[str, ...], taken: set[str]) -> str:
    name = rng.choice(pool)
    if name not in taken:
        return name
    free = [name for name in pool if name not in taken]
    if free:
        return rng.choice(free)
    return next(name for name in _fallback() if name not in taken)


def _fallback() -> Iterator[str]:
    for letter in "abcdefghklmnopqrstuvwxyz":
        yield letter
    for letter in "abcdefghklmnopqrstuvwxyz":
        yield f"{letter}1"
