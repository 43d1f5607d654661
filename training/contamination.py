"""What training data shares with evaluation: statements by 13-grams, programs by shingles.

A statement is suspect when one training statement holds at least :data:`STATEMENT_SHARE` of its
13-grams of words (the length is GPT-3's, arXiv 2005.14165, appendix C); some that are shared are
the field's set phrases, so how many statements share any is told apart. Programs are near
duplicates when the Jaccard similarity of their sets of 8-token shingles, comments and white space
aside, is at least :data:`PROGRAM_SHARE`; programs under :data:`SHORTEST` tokens are alike by nature
and not compared. Renamed variables hide a copy from this check. Candidates are found by the
smallest hashes of each set (Broder, 1997) and then compared in full.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from training.problems import Program, TrainingProblem

GRAM, SHINGLE = 13, 8
STATEMENT_SHARE, PROGRAM_SHARE = 0.2, 0.8
SHORTEST = 60
"""Tokens of the shortest program that is compared."""

_SKETCH = 64
_ENOUGH = 0.4  # of the smaller sketch: nine in ten of it are shared where the sets are 0.8 alike
_SHOWN = 10
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_NOISE = {
    "python3": re.compile(r"#.*"),
    "cpp": re.compile(
        r"//[^\n]*|/\*.*?\*/|^[ \t]*#[ \t]*include[^\n]*|^using namespace \w+;",
        re.MULTILINE | re.DOTALL,
    ),
}

Hashes = npt.NDArray[np.uint64]


class Overlap(msgspec.Struct, frozen=True):
    """An evaluation problem, what it is too like, and how much: a share of 13-grams or Jaccard."""

    evaluation: str
    training: str
    share: float


class Report(msgspec.Struct, frozen=True):
    """What was compared, and every pair that is too much alike.

    Attributes:
        training: statements that are trained on.
        evaluation: statements that measure.
        touched: evaluation statements that share any 13-gram with training.
        statements: statements too much alike, the most alike first, at most one of each problem.
        programs: near-duplicate programs, likewise.
        compared: training programs long enough to be compared.
    """

    training: int
    evaluation: int
    touched: int
    statements: tuple[Overlap, ...]
    programs: tuple[Overlap, ...]
    compared: int

    @property
    def is_clean(self) -> bool:
        """Whether nothing is too much alike."""
        return not self.statements and not self.programs

    def __str__(self) -> str:
        lines = [
            (
                f"contamination: {self.training} training statements against "
                f"{self.evaluation} of evaluation:"
            ),
            (
                f"  {len(self.statements)} statements with {STATEMENT_SHARE:.0%} or more of their "
                f"{GRAM}-grams in one of training; {self.touched} share any"
            ),
            (
                f"  {len(self.programs)} problems with near-duplicate programs; "
                f"{self.compared} programs were long enough to compare"
            ),
        ]
        for what, found in (("statement", self.statements), ("program", self.programs)):
            lines += [
                f"  {what} of {one.evaluation} is {one.share:.0%} like {one.training}"
                for one in found[:_SHOWN]
            ]
            if len(found) > _SHOWN:
                lines.append(f"  and {len(found) - _SHOWN} more")
        return "\n".join(lines)


def contamination(
    training: Iterable[TrainingProblem], evaluation: Sequence[TrainingProblem]
) -> Report:
    """Compare every training problem with every one of evaluation.

    ``training`` is read once and not held. On both sides programs may come apart from their
    statements, as problems without a description: so :meth:`training.corpus.Corpus.contents` gives
    a corpus.
    """
    statements = _Index([grams(problem.description) for problem in evaluation])
    owners = [(problem.id, p) for problem in evaluation for p in problem.programs if _is_long(p)]
    sets = [shingles(program) for _, program in owners]
    sketches = _Index([_sketch(hashes) for hashes in sets])
    touched: set[int] = set()
    texts: dict[str, Overlap] = {}
    programs: dict[str, Overlap] = {}
    count = compared = 0
    for problem in training:
        count += bool(problem.description)
        for place, shared in statements.shared(grams(problem.description)).items():
            touched.add(place)
            share = shared / statements.sizes[place]
            _note(texts, evaluation[place].id, problem.id, share, STATEMENT_SHARE)
        for program in filter(_is_long, problem.programs):
            compared += 1
            hashes = shingles(program)
            sketch = _sketch(hashes)
            for place, shared in sketches.shared(sketch).items():
                if shared >= _ENOUGH * min(len(sketch), sketches.sizes[place]):
                    alike = _jaccard(hashes, sets[place])
                    _note(programs, owners[place][0], problem.id, alike, PROGRAM_SHARE)
    return Report(
        training=count,
        evaluation=sum(bool(problem.description) for problem in evaluation),
        touched=len(touched),
        statements=_ranked(texts),
        programs=_ranked(programs),
        compared=compared,
    )


class Statements:
    """Statements that training must not come too near to."""

    def __init__(self, statements: Sequence[str]) -> None:
        self._index = _Index([grams(statement) for statement in statements])

    def are_like(self, statement: str) -> bool:
        """Whether ``statement`` holds at least :data:`STATEMENT_SHARE` of one's 13-grams."""
        shared = self._index.shared(grams(statement)).items()
        return any(many >= STATEMENT_SHARE * self._index.sizes[place] for place, many in shared)


def _note(found: dict[str, Overlap], ours: str, theirs: str, share: float, least: float) -> None:
    """Keep the largest share of each problem of evaluation."""
    if share >= least and (ours not in found or found[ours].share < share):
        found[ours] = Overlap(ours, theirs, share)


def _ranked(found: dict[str, Overlap]) -> tuple[Overlap, ...]:
    return tuple(sorted(found.values(), key=lambda one: (-one.share, one.evaluation)))


def grams(statement: str) -> Hashes:
    """The hashed 13-grams of a statement's words, in lower case, each once and in order.

    A shorter statement is one gram of all its words.
    """
    return _hashed(_WORD.findall(statement.lower()), GRAM)


def tokens(program: Program) -> list[str]:
    """A program's words and signs, without comments, includes and white space."""
    noise = _NOISE.get(program.language)
    return _TOKEN.findall(noise.sub(" ", program.source) if noise else program.source)


def shingles(program: Program) -> Hashes:
    """The hashed 8-token shingles of a program, each once and in order."""
    return _hashed(tokens(program), SHINGLE)


def _is_long(program: Program) -> bool:
    return len(tokens(program)) >= SHORTEST


def _hashed(words: Sequence[str], length: int) -> Hashes:
    codes = np.fromiter((zlib.crc32(word.encode("utf-8", "replace")) for word in words), np.uint64)
    length = min(length, len(codes))
    if not length:
        return np.zeros(0, np.uint64)
    hashes = np.zeros(len(codes) - length + 1, np.uint64)
    for place in range(length):
        hashes = hashes * np.uint64(0x9E3779B97F4A7C15) + codes[place : place + len(hashes)]
    hashes ^= hashes >> np.uint64(29)
    hashes *= np.uint64(0xBF58476D1CE4E5B9)  # splitmix64's mixing: small hashes are a fair sample
    return np.unique(hashes ^ (hashes >> np.uint64(32)))


def _sketch(hashes: Hashes) -> Hashes:
    return hashes[:_SKETCH]


def _jaccard(one: Hashes, other: Hashes) -> float:
    both = len(np.intersect1d(one, other, assume_unique=True))
    return both / (len(one) + len(other) - both)


class _Index:
    """Which of many sets hold a hash."""

    def __init__(self, sets: Sequence[Hashes]) -> None:
        self.sizes = [len(hashes) for hashes in sets]
        keys = np.concatenate(sets) if sets else np.zeros(0, np.uint64)
        owners = np.repeat(np.arange(len(sets)), self.sizes)
        order = np.argsort(keys, kind="stable")
        self._keys, self._owners = keys[order], owners[order]

    def shared(self, hashes: Hashes) -> Counter[int]:
        """How many of ``hashes`` each set holds, for the sets that hold any."""
        first: Any = np.searchsorted(self._keys, hashes, "left")
        last: Any = np.searchsorted(self._keys, hashes, "right")
        counts: Counter[int] = Counter()
        for start, end in zip(first[last > first], last[last > first], strict=True):
            counts.update(self._owners[start:end].tolist())
        return counts
