"""The plain values of judging: verdicts, limits, runs and reports. No I/O.

Verdict ids are the ICPC Contest API's judgement types. Times are seconds, sizes bytes.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

import msgspec

CheckerKind = Literal[
    "tokens", "codecontests",
    "acmp", "caseicmp", "casencmp", "casewcmp", "dcmp", "fcmp", "hcmp", "icmp", "lcmp", "ncmp",
    "nyesno", "rcmp", "rcmp4", "rcmp6", "rcmp9", "rncmp", "uncmp", "wcmp", "yesno",
    "validator", "interactor", "testlib", "testlib_interactor",
]  # fmt: skip


class Verdict(StrEnum):
    """What the judge says of a program; the first that applies, in the order listed."""

    JE = "JE"  # the judge is at fault or cannot tell: never counted against a program
    CE = "CE"
    OLE = "OLE"
    MLE = "MLE"
    TLE = "TLE"
    RTE = "RTE"
    WA = "WA"
    AC = "AC"


class Limits(msgspec.Struct, frozen=True):
    """What one run may use.

    Attributes:
        cpu_s: CPU seconds, user and system together; this decides TLE.
        memory_bytes: peak resident memory; this decides MLE.
        output_bytes: size of standard output; this decides OLE.
        wall_s: wall-clock backstop for programs that sleep; 0 means ``2 * cpu_s + 2``.
    """

    cpu_s: float = 2.0
    memory_bytes: int = 256 << 20
    output_bytes: int = 64 << 20
    wall_s: float = 0.0

    @property
    def wall_limit_s(self) -> float:
        """The wall-clock limit in force."""
        return self.wall_s or 2 * self.cpu_s + 2


class Run(msgspec.Struct, frozen=True):
    """One program on one input, before any comparison (so never WA).

    ``stderr`` is cut to its last few KiB and ``output`` to the limit. ``memory_bytes`` is never
    less than an idle slot's own peak (some 10 MiB): smaller use cannot be told apart.
    """

    verdict: Verdict
    cpu_s: float = 0.0
    wall_s: float = 0.0
    memory_bytes: int = 0
    exit_code: int | None = None
    signal: int | None = None
    output: bytes = b""
    stderr: bytes = b""


class TestCase(msgspec.Struct, frozen=True):
    """One input with its answer; ``name`` is what a report calls it."""

    __test__ = False  # not a pytest class

    name: str
    input: bytes
    answer: bytes


class Checker(msgspec.Struct, frozen=True):
    """How an output is judged: by a rule of :mod:`judge.checkers`, or by a program.

    Attributes:
        kind: ``tokens``: Kattis' default validator with the four flags below. ``codecontests``:
            DeepMind's comparison, bug for bug. Testlib's checkers have their own names. The rest
            are programs: ``validator`` and ``interactor`` of the Kattis protocol (arguments
            ``input answer feedback_dir``, exit 42 to accept and 43 to reject; the output is on
            standard input, or the two talk), ``testlib`` (arguments ``input output answer``, exit
            0 to accept, 1 and 2 to reject) and ``testlib_interactor`` (arguments
            ``input output answer``; the two talk).
        case_sensitive: Whether ASCII letters must agree in case.
        space_sensitive: Whether white space must agree too.
        float_relative: Accept numbers this close, relative to the answer's.
        float_absolute: Accept numbers this close; with both, either will do.
        source: The main file of a program.
        language: Its language.
        files: Other files of its folder, by name: headers, modules.
        args: Arguments after those of the protocol.
    """

    kind: CheckerKind = "tokens"
    case_sensitive: bool = True
    space_sensitive: bool = False
    float_relative: float | None = None
    float_absolute: float | None = None
    source: str = ""
    language: str = "python3"
    files: dict[str, str] = {}
    args: tuple[str, ...] = ()


class TestResult(msgspec.Struct, frozen=True):
    """The verdict of one test, with what it used and, where a validator spoke, its words."""

    __test__ = False

    name: str
    verdict: Verdict
    cpu_s: float = 0.0
    memory_bytes: int = 0
    message: str = ""


class Report(msgspec.Struct, frozen=True):
    """A program against a list of tests: the verdict of the first that failed, else AC.

    ``results`` ends at the first failure unless every test was asked for; a program that compiles
    has an id, which :meth:`judge.client.Judge.run` takes.
    """

    verdict: Verdict
    results: tuple[TestResult, ...] = ()
    message: str = ""
    program_id: str = ""

    @property
    def failed(self) -> TestResult | None:
        """The first result that is not AC."""
        return next((r for r in self.results if r.verdict is not Verdict.AC), None)

    @property
    def cpu_s(self) -> float:
        """The slowest test's CPU seconds."""
        return max((r.cpu_s for r in self.results), default=0.0)

    @property
    def memory_bytes(self) -> int:
        """The largest test's peak memory."""
        return max((r.memory_bytes for r in self.results), default=0)


class Compilation(msgspec.Struct, frozen=True):
    """What compiling gave: AC with the id that :meth:`judge.client.Judge.run` takes, CE, or JE.

    Programs with the same ``code`` are compiled to the same instructions and do the same, but for
    the lines that a traceback names; "" where that is not known.
    """

    verdict: Verdict
    program_id: str = ""
    message: str = ""
    code: str = ""
