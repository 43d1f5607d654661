"""What came of sampling a set of problems, kept on disk, and the rates that follow from it.

A file of outcomes has a line that says how programs were drawn and then a line for each problem.
Invariant: a line is there when all of its problem's programs were judged; a file begun with another
checkpoint or another way of drawing is refused, and lines of other statements are passed over.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np

from contest_sim.solve_rates import (
    Candidates,
    clustered_n_at_k,
    interval,
    pass_at_k,
    random_n_at_k,
    replicate_means,
)
from training.posed import Posed

SUBMISSIONS = 10
SUBSAMPLES = 200


class Outcome(NamedTuple):
    """One problem: its distinct programs past the examples among all samples.

    ``unjudged`` samples are of programs that the judge could not tell anything of; they count as
    not passed.
    """

    candidates: Candidates
    unjudged: int = 0

    @property
    def passed(self) -> int:
        """Samples that pass the examples."""
        return int(self.candidates.copies_P.sum())

    @property
    def right(self) -> int:
        """Samples that pass the tests too."""
        return int(self.candidates.copies_P[self.candidates.right_P].sum())


class Rate(msgspec.Struct, frozen=True):
    """A mean over problems with its 95 % interval, None of a single problem."""

    mean: float
    bounds: tuple[float, float] | None


class Manner(msgspec.Struct, frozen=True):
    """How programs are drawn: what outcomes depend on, beside the problems.

    ``weights`` names the checkpoint's weights by their digest.
    """

    weights: str
    samples: int
    seed: int
    languages: tuple[str, ...]
    temperature: float


class _Line(msgspec.Struct, frozen=True):
    problem: str
    statement: int
    samples: int
    copies: list[int]
    clusters: list[int]
    right: list[bool]
    unjudged: int


class Kept:
    """The outcomes in ``file``, which are read when it is opened and added to later.

    Raises:
        ValueError: the file was begun in another manner, or is no file of outcomes.
    """

    def __init__(self, file: Path, manner: Manner) -> None:
        self._file = file
        self._lines: dict[tuple[str, int], Outcome] = {}
        if file.exists():
            self._read(manner)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(msgspec.json.encode(manner) + b"\n")

    def _read(self, manner: Manner) -> None:
        whole, newline, torn = self._file.read_bytes().rpartition(b"\n")
        head, *lines = whole.split(b"\n")
        try:
            begun = msgspec.json.decode(head, type=Manner)
            found = [msgspec.json.decode(line, type=_Line) for line in lines]
        except msgspec.MsgspecError as error:
            raise ValueError(f"{self._file} is no file of outcomes ({error})") from None
        for name in Manner.__struct_fields__:
            old, new = getattr(begun, name), getattr(manner, name)
            if old != new:
                raise ValueError(
                    f"{self._file} was begun with {name} = {old!r}, not {new!r}: keep outcomes "
                    "in another file"
                )
        self._lines = {(one.problem, one.statement): _outcome(one) for one in found}
        if torn:  # a kill fell into the last write
            self._file.write_bytes(whole + newline)

    def find(self, problem: Posed) -> Outcome | None:
        """What is kept of a problem with this statement."""
        return self._lines.get((problem.id, _digest(problem)))

    def add(self, problem: Posed, outcome: Outcome) -> None:
        """Append one line."""
        drawn = outcome.candidates
        line = _Line(
            problem.id,
            _digest(problem),
            drawn.samples,
            drawn.copies_P.tolist(),
            drawn.cluster_P.tolist(),
            drawn.right_P.tolist(),
            outcome.unjudged,
        )
        with self._file.open("ab") as file:
            file.write(msgspec.json.encode(line) + b"\n")


def _outcome(line: _Line) -> Outcome:
    drawn = Candidates(
        line.samples,
        np.array(line.copies, np.int64),
        np.array(line.clusters, np.int64),
        np.array(line.right, np.bool_),
    )
    return Outcome(drawn, line.unjudged)


def _digest(problem: Posed) -> int:
    return zlib.crc32(problem.statement.encode())


def pass_at_1(outcomes: Sequence[Outcome], seed: int = 1) -> Rate:
    """The share of samples that are right."""
    return pass_rate(outcomes, 1, seed)


def pass_rate(outcomes: Sequence[Outcome], k: int, seed: int = 1) -> Rate:
    """pass@k: some of k samples is right."""
    rates = [pass_at_k(o.candidates.samples, o.right, k) for o in outcomes]
    return _rate([np.array([rate]) for rate in rates], seed)


def random_rate(outcomes: Sequence[Outcome], k: int, seed: int, n: int = SUBMISSIONS) -> Rate:
    """n@k of submitting at random among what passes the examples."""
    rates = [random_n_at_k(o.candidates.samples, o.passed, o.right, n, k) for o in outcomes]
    return _rate([np.array([rate]) for rate in rates], seed)


def clustered_rate(outcomes: Sequence[Outcome], k: int, seed: int, n: int = SUBMISSIONS) -> Rate:
    """n@k of submitting by clusters."""
    rng = np.random.default_rng(seed)
    return _rate([clustered_n_at_k(o.candidates, n, k, SUBSAMPLES, rng) for o in outcomes], seed)


def _rate(values: list[np.ndarray], seed: int) -> Rate:
    rng = np.random.default_rng(seed)
    means_QB = np.stack([replicate_means(one, rng) for one in values])  # noqa: N806 - a shape
    return Rate(float(np.mean([one.mean() for one in values])), interval(means_QB, rng))
