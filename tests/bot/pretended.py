"""A judge that runs nothing, for streams whose size matters and whose verdicts do not."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, cast

from judge.client import Judge
from judge.verdict import Compilation, Report, Run, Verdict


class PretendedJudge:
    """Says of every hundredth program that it passes, and of the rest what its text tells.

    What a survivor would print is decided by its text as well: there are some ten behaviours.
    """

    info = SimpleNamespace(workers=2)

    async def submit(self, source: str, language: str, *rest: Any, **options: Any) -> Report:
        await asyncio.sleep(0)
        number = hash(source) % 100
        verdict = (Verdict.AC, Verdict.CE, Verdict.RTE, Verdict.TLE)[number] if number < 4 else None
        return Report(verdict or Verdict.WA, program_id=f"{hash(source):032x}")

    async def compile(self, source: str, language: str, **options: Any) -> Compilation:
        return Compilation(Verdict.AC, program_id=f"{hash(source) % 10}")

    async def run(
        self, program_id: str, inputs: Sequence[bytes], *rest: Any, **options: Any
    ) -> list[Run]:
        return [Run(Verdict.AC, output=f"{program_id} {n}\n".encode()) for n in range(len(inputs))]


def pretended_judge() -> Judge:
    """The judge, as far as a solver needs one."""
    return cast(Judge, PretendedJudge())
