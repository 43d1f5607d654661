"""Names of variables: drawn per problem, the same in the prose and in every program of it.

Invariant: no two placeholders share a name, and no name is one that a body or the prose uses itself.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from functools import lru_cache
from random import Random
from typing import NamedTuple

from training.curriculum.layout import Field
from training.curriculum.meaning import PLACEHOLDER, Meaning

_WORD = re.compile(r"[A-Za-z_]\w*")
_ALONE = re.compile(r"(?<![\w$@{'])[A-Za-z](?![\w'])")
_POOLS: dict[str, tuple[str, ...]] = {
    "value": ("n", "m", "k", "x", "y", "z", "a", "b", "c", "d", "p", "q", "t", "w", "h", "r"),
    "array": ("a", "a", "a", "a", "b", "p", "h", "v", "c", "d", "w"),
    "word": ("s", "s", "s", "s", "t", "w", "u"),
    "words": ("s", "w", "a", "t", "words", "names"),
    "grid": ("g", "s", "grid", "a", "f", "rows", "t"),
    "table": ("a", "a", "b", "g", "m", "t", "table", "c"),
    "rows": ("p", "q", "rows", "v", "items", "pairs", "d"),
    "edges": ("e", "edges", "g"),
}
_CASES = ("t", "t", "t", "t", "q", "T", "tests")
_TEMPORARY = ("x", "v", "u", "y", "c", "e", "z", "w", "f", "val")
_INDEX = ("i", "i", "i", "j", "k", "idx")
_KEPT = {"value": 0.75, "word": 0.7}


class _Known(NamedTuple):
    """What does not change from one problem of a meaning to the next."""

    letters: tuple[tuple[str, str], ...]
    taken: frozenset[str]


@lru_cache(maxsize=1 << 14)
def _known(meaning_key: str, meaning: _ByIdentity) -> _Known:  # noqa: ARG001 - the key hashes fast
    one = meaning.meaning
    code = PLACEHOLDER.sub(" ", "\n".join(one.bodies))
    prose = [part for scene in one.tell for part in (scene.story, scene.ask)]
    alone = _ALONE.findall(" ".join([*prose, one.answer, *one.vars.values()]))
    taken = set(_WORD.findall(code)) | (set(alone) - {"a"}) | {"i", "j", "_"}
    letters = tuple((f.letter, _pool(f)) for field in one.layout.fields for f in _all(field))
    return _Known(letters, frozenset(taken | set(keyword.kwlist)))


class _ByIdentity:
    """A meaning that is hashed by what it is, not by its contents."""

    __slots__ = ("meaning",)

    def __init__(self, meaning: Meaning) -> None:
        self.meaning = meaning

    def __hash__(self) -> int:
        return id(self.meaning)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByIdentity) and other.meaning is self.meaning


def _all(field: Field) -> Iterator[Field]:
    yield field
    yield from field.fields


def _pool(field: Field) -> str:
    return field.kind


def draw_names(rng: Random, meaning: Meaning) -> dict[str, str]:
    """A name for every letter of the input, for ``T`` (how many cases), ``_x`` and ``_i``, which
    are the temporary names of reading.
    """
    known = _known(meaning.key, _ByIdentity(meaning))
    names: dict[str, str] = {}
    taken = set(known.taken)
    keep = rng.random()
    for letter, pool in known.letters:
        if keep < _KEPT.get(pool, 0.0) and letter.islower() and letter not in taken:
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
