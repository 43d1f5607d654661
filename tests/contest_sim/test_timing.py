"""The time limit of a package that states none, by what its accepted submissions take."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from contest_sim.kattis import TimeRule
from contest_sim.timing import measured_limits
from judge.languages import LanguageInfo
from judge.protocol import JudgeInfo
from judge.verdict import Checker, Limits, Report, TestResult, Verdict

PROGRAMS = {"a.py": "AC 0.2", "b.py": "AC 0.3", "c.py": "WA 9.0", "d.cpp": "AC 9.0", "E.java": ""}
LIMITS = Limits(cpu_s=2.0, memory_bytes=64 << 20)


class StopWatch:
    """No judge: a submission's text says its verdict and its time."""

    def __init__(self, time_factor: float) -> None:
        languages = {
            "python3": LanguageInfo("python3", True),
            "cpp": LanguageInfo("cpp", False, reason="g++ is not installed"),
        }
        self.info = JudgeInfo("A", (), 1, languages, time_factor)
        self.patience_s: list[float] = []

    async def submit(
        self, source: str, language: str, tests: Any, checker: Checker, limits: Limits, **_: Any
    ) -> Report:
        word, seconds = source.split()
        self.patience_s.append(limits.cpu_s)
        return Report(Verdict(word), (TestResult("1", Verdict(word), float(seconds)),))


async def measure(
    folder: Path, programs: dict[str, str], rule: TimeRule, factor: float = 1.0
) -> tuple[Limits, list[str]]:
    accepted = folder / "submissions" / "accepted"
    accepted.mkdir(parents=True)
    for name, text in programs.items():
        (accepted / name).write_text(text)
    said: list[str] = []
    watch = StopWatch(factor)
    limits = await measured_limits(folder, [], Checker(), LIMITS, rule, watch, said.append)  # type: ignore[arg-type]
    assert all(seconds > LIMITS.cpu_s for seconds in watch.patience_s)
    return limits, said


async def test_the_slowest_that_is_accepted_decides(tmp_path: Path) -> None:
    """Neither one that fails nor one that cannot be run; the other limits stay."""
    limits, said = await measure(tmp_path, PROGRAMS, TimeRule(5.0, 2.0, 0.5))
    assert limits == Limits(cpu_s=1.5, memory_bytes=64 << 20)
    assert said[:-1] == [
        "submissions/accepted/a.py: AC, slowest test 0.20 s",
        "submissions/accepted/b.py: AC, slowest test 0.30 s",
        "submissions/accepted/c.py: WA, slowest test 9.00 s",
        "submissions/accepted/d.cpp: not timed: g++ is not installed",
    ]
    rule = "5 times the slowest accepted submission's 0.30 s, in steps of 0.5 s"
    assert said[-1] == f"time limit 1.5 s: none is stated; {rule}"


@pytest.mark.parametrize(("factor", "limit_s"), [(1.0, 3.0), (3.0, 1.0)])
async def test_the_slowness_of_this_machine_is_not_counted_twice(
    tmp_path: Path, factor: float, limit_s: float
) -> None:
    """The judge multiplies the limit by its factor."""
    limits, _ = await measure(tmp_path, {"a.py": "AC 0.29"}, TimeRule(10.0, 2.0, 1.0), factor)
    assert limits.cpu_s == limit_s


async def test_where_none_is_accepted_the_limit_stays(tmp_path: Path) -> None:
    limits, said = await measure(tmp_path, {"c.py": "WA 9.0"}, TimeRule(5.0, 2.0, 1.0))
    assert limits == LIMITS
    assert said[-1] == "time limit 2 s: none is stated, and no accepted submission tells"
