"""Time limits of packages that state none: their accepted submissions are run, and decide.

Format 2025-09, "Problem timing"; what the rule is, :class:`contest_sim.kattis.TimeRule` knows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from contest_sim.kattis import TimeRule
from contest_sim.programs import Program, read_programs
from judge.client import Judge
from judge.verdict import Checker, Limits, TestCase, Verdict

_PATIENCE_S = 60.0  # CPU seconds of an accepted submission on one test


async def measured_limits(
    root: Path,
    tests: Sequence[TestCase],
    checker: Checker,
    limits: Limits,
    rule: TimeRule,
    judge: Judge,
    say: Callable[[str], None],
) -> Limits:
    """The limits with the time that the accepted submissions below ``root`` call for.

    Submissions that are not accepted or in a language that is not to be had do not count; where
    none does, ``limits`` stay. The time is that of the machine that limits are stated for:
    what was measured here is divided by the judge's time factor.

    Args:
        root: The problem package.
        tests: All its tests.
        checker: How outputs are compared.
        limits: All but the time.
        rule: How the limit follows.
        judge: Runs the submissions.
        say: Gets a line of text on each submission and one on the result.

    Raises:
        PackageError: a submission cannot be read.
    """
    patient = msgspec.structs.replace(limits, cpu_s=_PATIENCE_S, wall_s=0.0)
    times = []
    for program in read_programs(root, "submissions/accepted"):
        time_s = await _time(program, tests, checker, patient, judge, say)
        if time_s is not None:
            times.append(time_s)
    if not times:
        say(f"time limit {limits.cpu_s:g} s: none is stated, and no accepted submission tells")
        return limits
    slowest_s = max(times) / judge.info.time_factor
    limit_s = rule.limit_s(slowest_s)
    say(
        f"time limit {limit_s:g} s: none is stated; {rule.ac_to_time_limit:g} times the slowest"
        f" accepted submission's {slowest_s:.2f} s, in steps of {rule.resolution_s:g} s"
    )
    return msgspec.structs.replace(limits, cpu_s=limit_s, wall_s=0.0)


async def _time(
    program: Program,
    tests: Sequence[TestCase],
    checker: Checker,
    limits: Limits,
    judge: Judge,
    say: Callable[[str], None],
) -> float | None:
    """The CPU seconds of a submission's slowest test; None if it is not accepted."""
    language = judge.info.languages[program.language]
    if not language.available:
        say(f"{program.path}: not timed: {language.reason}")
        return None
    report = await judge.submit(
        program.source, program.language, tests, checker, limits, files=program.files
    )
    say(f"{program.path}: {report.verdict}, slowest test {report.cpu_s:.2f} s")
    return report.cpu_s if report.verdict is Verdict.AC else None
