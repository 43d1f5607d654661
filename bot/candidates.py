"""What a policy knows of a program that passes the examples, and of those it submitted.

Plain values. A candidate is a distinct program, named by the number of its first sample, as in
:class:`bot.strategy.Cluster`.
"""

from __future__ import annotations

import msgspec

from bot.strategy import Choice
from judge.verdict import Verdict

COMPILED = frozenset({"cpp", "cpp20", "c"})
"""Languages whose programs are some ten times as fast as the same program in another."""

_FREE = frozenset({Verdict.AC, Verdict.CE, Verdict.JE})
_STOPPED = frozenset({Verdict.TLE, Verdict.MLE, Verdict.OLE, Verdict.RTE})


class Candidate(msgspec.Struct, frozen=True):
    """A program that passes the examples.

    Attributes:
        number: of its first sample.
        language: the judge's name for it.
        shape: equal for programs that differ only in names (:mod:`bot.shapes`).
        cpu_s: CPU seconds of its slowest example.
        copies: samples that are this program.
        log_probability: of the whole program; 0 where the backend does not tell.
        num_tokens: of the whole program; 0 where the backend does not tell.
        outputs: a digest of its output for each generated input, if known.
        value: the value head's chance that it is right, where a model has one.
    """

    number: int
    language: str
    shape: str = ""
    cpu_s: float = 0.0
    copies: int = 1
    log_probability: float = 0.0
    num_tokens: int = 0
    outputs: tuple[str, ...] = ()
    value: float | None = None


class Try(msgspec.Struct, frozen=True):
    """A submission and its verdict; ``is_rejected`` where the round's rule makes it cost."""

    choice: Choice
    verdict: Verdict
    is_rejected: bool = True

    @property
    def is_accepted(self) -> bool:
        """Whether it solved the problem, as far as is known."""
        return self.verdict is Verdict.AC

    @property
    def was_stopped(self) -> bool:
        """Whether it ran into a limit or crashed: another program of its cluster may not."""
        return self.verdict in _STOPPED

    @property
    def refutes(self) -> bool:
        """Whether it says that what its cluster computes is wrong."""
        return self.verdict is Verdict.WA


def costs(verdict: Verdict, failed_test: str) -> bool:
    """Whether a verdict costs: not where it did not compile, failed test 1, or the judge failed."""
    return verdict not in _FREE and failed_test.rpartition(" ")[2] != "1"
