"""Attacks one judge with everything, one attack at a time, and writes down what became of it.

After each attack known programs and a known validator must be judged right by the same slot (the
judge has one), and no process may be left; in the end the world around must be as it was.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import chain
from typing import Any

import judge as judge_package
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Checker, Limits, Run, TestCase, Verdict
from tests.judge.attacks.attack import PATIENT, Attack
from tests.judge.attacks.attempts import attempts
from tests.judge.attacks.compiling import compiling
from tests.judge.attacks.graders import graders, meetings, talkers
from tests.judge.attacks.harm import harm
from tests.judge.attacks.own import own
from tests.judge.attacks.world import World, adopt_orphans, bury, family

_SHOWN = 300
_HANGS_S = 60.0
_SETTLES_S = 5.0
_COMPILE_CPU_S = 3.0
_KNOWN = {
    "python3": "print(sum(map(int, input().split())))",
    "cpp": """#include <stdio.h>
        int main() { int a, b; scanf("%d%d", &a, &b); printf("%d\\n", a + b); }""",
}
_TEST = TestCase("sum", b"20 22\n", b"42\n")
# Its first line is longer than a pipe holds: who does not read it breaks the pipe.
_INTERACTOR = """
import sys
for number in (1, 20, 300):
    print(str(number).ljust(200000 if number == 1 else 0), flush=True)
    if sys.stdin.readline(99).split() != [str(2 * number)]:
        sys.exit(43)
sys.exit(42)
"""
_VALIDATOR = "import sys\nsys.exit(42 if sys.stdin.read() == open(sys.argv[2]).read() else 43)"

Result = dict[str, Any]


def every_attack(world: dict[str, str | int]) -> Iterator[Attack]:
    """Yield all attacks on a world with these names."""
    return chain(
        attempts(world),
        harm(),
        own(),
        compiling(world),
        talkers(),
        graders(world),
        meetings(world),
    )


def _settings(world: World, workers: int = 1, cxx: str = "g++") -> JudgeSettings:
    """Return settings by which nothing is known of earlier sweeps."""
    return JudgeSettings(
        workers=workers,
        cxx=cxx,
        compile_cpu_s=_COMPILE_CPU_S,
        time_factor=1.0,
        cache=str(world.cache),
    )


def strangers(known: set[int]) -> set[int]:
    """Collect the orphans among our children and return those alive, but for ``known``.

    As the adopter of orphans, we are the one to collect them.
    """
    bury(family()[1] - known)
    return family()[1] - known


class Sweep:
    """One judge in one world.

    Args:
        judge: With a single slot.
        world: Around it.
    """

    def __init__(self, judge: Judge, world: World) -> None:
        self._judge = judge
        self._world = world
        self._languages = [n for n in _KNOWN if judge.info.languages[n].available]
        self._known: dict[str, str] = {}
        self.results: dict[str, Result] = {}

    async def run(self) -> None:
        """Make every attack in the languages there are, each followed by its proof."""
        (server,) = strangers({self._world.victim.pid})
        self._ours = {server, self._world.victim.pid}
        names = self._world.names | {"JUDGE": server, "PACKAGE": judge_package.__path__[0]}
        await self._warm_up()
        strangers(self._ours)
        self._usual = len(family()[0])
        for attack in every_attack(names):
            if attack.language in self._languages:
                self.results[attack.key] = await self._one(attack)

    async def _warm_up(self) -> None:
        """Have the judge start all that it starts when first needed, a compiler's cell too."""
        for language in self._languages:
            made = await self._judge.compile(_KNOWN[language], language)
            self._known[language] = made.program_id
        await self._prove(grade=True)
        for language, comment in (("python3", "#"), ("cpp", "//")):
            if language in self._languages:
                await self._judge.compile(f"{comment} {self._world.token}", language)

    async def _one(self, attack: Attack) -> Result:
        started = time.monotonic()
        try:
            async with asyncio.timeout(_HANGS_S):
                result = await self._make(attack)
                result["proof"] = await self._prove(grade=attack.kind == "grade")
        except TimeoutError:
            result = {"verdict": "hung", "proof": ""}
        return result | {"left": await self._left(), "seconds": time.monotonic() - started}

    async def _make(self, attack: Attack) -> Result:
        if attack.kind == "grade":
            return await self._grade(attack)
        if attack.kind == "talk":
            return await self._talk(attack)
        if attack.kind == "beside":
            async with Judge(_settings(self._world, workers=2, cxx="none")) as both:
                (run,), (seen,) = await asyncio.gather(
                    self._runs(both, attack),
                    self._runs(both, attack, attack.witness),
                )
            return self._describe(run, seen)
        made = await self._judge.compile(attack.source, attack.language)
        if attack.kind == "compile" or made.verdict is not Verdict.AC:
            return {"verdict": made.verdict, "message": made.message} | self._leaks(made.message)
        runs = await self._runs(self._judge, attack)
        if attack.kind == "after":
            (witness,) = await self._runs(self._judge, attack, attack.witness)
            return self._describe(runs[0], witness)
        agree = len({run.output for run in runs}) == 1
        return self._describe(runs[-1], runs[-1]) | {"agree": agree}

    async def _runs(self, judge: Judge, attack: Attack, source: str = "") -> list[Run]:
        made = await judge.compile(source or attack.source, attack.language)
        assert made.verdict is Verdict.AC, made.message
        inputs = [b"" if source else attack.stdin] * (1 if source else attack.repeat)
        return await judge.run(made.program_id, inputs, PATIENT if source else attack.limits)

    async def _grade(self, attack: Attack) -> Result:
        checker = Checker("validator", source=attack.source, language=attack.language)
        report = await self._judge.judge(self._known["python3"], [_TEST], checker, PATIENT)
        return {"verdict": report.verdict, "message": report.message} | self._leaks(report.message)

    async def _talk(self, attack: Attack) -> Result:
        made = await self._judge.compile(attack.source, attack.language)
        checker = Checker("interactor", source=_INTERACTOR)
        report = await self._judge.judge(made.program_id, [_TEST], checker, attack.limits)
        return {"verdict": report.verdict, "message": report.message} | self._leaks(report.message)

    def _describe(self, run: Run, witness: Run) -> Result:
        return {
            "verdict": run.verdict,
            "agree": True,
            "status": -run.signal if run.signal else run.exit_code,
            "output": witness.output[:_SHOWN].decode("latin-1"),
            "stderr": run.stderr[-_SHOWN:].decode("latin-1"),
        } | self._leaks((run.output + run.stderr + witness.output).decode("latin-1"))

    def _leaks(self, text: str) -> Result:
        return {"leaks": self._world.secret in text or "root:x:0:0" in text}

    async def _prove(self, *, grade: bool) -> str:
        """Judge known programs, in each language, and a known validator; "" when all is right."""
        wrong = []
        limits = Limits(cpu_s=5.0, wall_s=30.0)
        for language, known in self._known.items():
            (run,) = await self._judge.run(known, [_TEST.input], limits)
            if (run.verdict, run.output) != (Verdict.AC, _TEST.answer):
                wrong.append(f"{language}: {run}")
        if grade:
            for answer, expected in ((b"42\n", Verdict.AC), (b"41\n", Verdict.WA)):
                test = TestCase("sum", _TEST.input, answer)
                checker = Checker("validator", source=_VALIDATOR)
                known = self._known["python3"]
                report = await self._judge.judge(known, [test], checker, PATIENT)
                if report.verdict is not expected:
                    wrong.append(f"validator: {report}")
        return "; ".join(wrong)

    async def _left(self) -> str:
        """Return the processes that an attack left; those that are ending get a moment to."""
        deadline = time.monotonic() + _SETTLES_S
        while True:
            now, children = family()
            if children <= self._ours and len(now) <= self._usual and "Z" not in now.values():
                return ""
            bury(children - self._ours)
            if time.monotonic() > deadline:
                before, self._usual = self._usual, len(now)  # blame this attack, and none after it
                return f"{before} processes became {now}"
            await asyncio.sleep(0.01)


async def sweep() -> Result:
    """Attack the judge that can be had here and return its rung and all results as JSON values."""
    adopt_orphans()
    with ExitStack() as stack:
        world = World(stack)
        tempfile.tempdir = str(world.temporary)
        async with Judge(_settings(world)) as judge:
            attacker = Sweep(judge, world)
            await attacker.run()
        left = strangers({world.victim.pid})
        changes = world.changes()
        changes["processes"] = str(left or "")
        changes["temporary files"] = str(list(world.temporary.iterdir()) or "")
        return {
            "rung": judge.info.rung,
            "notes": judge.info.notes,
            "cpp": judge.info.languages["cpp"].reason,
            "results": attacker.results,
            "world": changes,
        }
