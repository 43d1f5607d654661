"""What an attack is, and the limits most of them run under."""

from __future__ import annotations

from typing import Literal

import msgspec

from judge.verdict import Limits, Verdict

QUICK = Limits(cpu_s=0.1, memory_bytes=64 << 20, output_bytes=1 << 20, wall_s=0.3)
"""For what should be stopped: by CPU time soon, by the clock soon after."""
PATIENT = Limits(cpu_s=5.0, memory_bytes=64 << 20, output_bytes=1 << 20, wall_s=20.0)
"""For what should end by itself, however busy the machine."""
HOARD = Limits(cpu_s=1.0, memory_bytes=64 << 20, output_bytes=1 << 20, wall_s=10.0)
"""For what takes memory until it is stopped."""
ROOMY = msgspec.structs.replace(PATIENT, memory_bytes=256 << 20, output_bytes=32 << 20)


class Attack(msgspec.Struct, frozen=True, kw_only=True):
    """A hostile program, the verdicts that are right for it, and what it may show.

    Attributes:
        number: The case in the judge's table of hostile inputs, 1 to 46; 0 for those beyond it.
        name: What it tries.
        language: Its language.
        source: The program; as a grader's attack, the validator.
        expected: The verdicts any of which is right.
        stdin: The program's input; with ``repeat`` the input of every run.
        limits: What it may use.
        output: What its output must be one of; None where anything may be.
        status: Its exit code, or minus its signal; None where it does not matter.
        kind: ``run`` it, only ``compile`` it, let it ``grade`` a right program, let it ``talk``
            to a right interactor, or run it and look ``after`` it, or ``beside`` it, with
            ``witness``, whose output is then the one that counts.
        witness: A second program, in Python.
        repeat: How often it is run on its input in one request.
    """

    number: int
    name: str
    source: str
    expected: tuple[Verdict, ...]
    language: str = "python3"
    stdin: bytes = b""
    limits: Limits = QUICK
    output: tuple[bytes, ...] | None = None
    status: int | None = None
    kind: Literal["run", "compile", "grade", "talk", "after", "beside"] = "run"
    witness: str = ""
    repeat: int = 1

    @property
    def key(self) -> str:
        """What a test calls it."""
        return f"{self.number:02} {self.name} - {self.language}"


def verdicts(names: str) -> tuple[Verdict, ...]:
    """Return the verdicts of ``names``, as in "RTE TLE"."""
    return tuple(map(Verdict, names.split()))
