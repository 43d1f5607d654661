"""The time factor: never shortens a limit, is kept, and a damaged file is measured again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.calibration import KNOWN, STARTS, Factors, Measured, factor_of, measure
from judge.errors import JudgeError
from judge.protocol import RunRequest
from judge.running import scaled
from judge.verdict import Limits, Run, Verdict


@pytest.mark.parametrize(
    ("times", "factor"),
    [
        ([], 1.0),
        ([(0.1, 0.2)], 1.0),  # twice as fast
        ([(0.22, 0.2)], 1.0),  # noise
        ([(0.4, 0.2), (0.1, 0.2)], 2.0),  # the slowest language counts
    ],
)
def test_the_factor_is_that_of_the_slowest_language(
    times: Sequence[tuple[float, float]], factor: float
) -> None:
    assert factor_of(times) == factor


async def test_the_fastest_of_several_runs_is_measured() -> None:
    async def slow(request: RunRequest) -> list[Run]:
        known = KNOWN[request.program.language][1]
        return [Run(Verdict.AC, cpu_s=known * slowness) for slowness in (9.0, 3.0, 5.0)]

    assert await measure(slow, KNOWN) == 3.0


async def test_what_does_not_run_is_no_measure() -> None:
    async def broken(request: RunRequest) -> list[Run]:
        return [Run(Verdict.JE)] * len(request.inputs)

    assert await measure(broken, KNOWN) is None


async def test_what_does_not_compile_at_present_is_no_measure_and_no_failure() -> None:
    async def busy(request: RunRequest) -> list[Run]:
        if request.program.language == "cpp":
            raise JudgeError("the program does not compile: g++: fatal error: vfork")
        return [Run(Verdict.AC, cpu_s=0.1)] * len(request.inputs)

    assert await measure(busy, KNOWN) is None


@given(st.lists(st.floats(min_value=1.0, max_value=9.0), min_size=1, max_size=9))
def test_a_busy_first_start_does_not_make_a_slow_machine(found: list[float]) -> None:
    """The smallest of the first starts counts, and none is measured beyond what settles it."""
    kept: Measured | None = None
    asked = 0
    for factor in found:
        if kept is None or not kept.settled:
            kept, asked = Measured(factor).beside(kept), asked + 1
    assert kept is not None
    assert kept.factor == min(found[:asked])
    first = found.index(1.0) + 1 if 1.0 in found else len(found)
    assert asked == min(first, STARTS, len(found))


def test_factors_are_kept_by_machine(tmp_path: Path) -> None:
    Factors(tmp_path / "new").put("a", Measured(2.5, 3))
    factors = Factors(tmp_path / "new")
    factors.put("b", Measured(1.0))
    assert factors.get("a") == Measured(2.5, 3)
    assert factors.get("b") == Measured(1.0, 1)
    assert factors.get("c") is None
    (tmp_path / "new/time-factors.json").write_bytes(b"{torn")
    assert factors.get("a") is None


def test_a_factor_stretches_both_clocks_and_nothing_else() -> None:
    limits = scaled(Limits(cpu_s=2.0, memory_bytes=7), 1.5)
    assert (limits.cpu_s, limits.wall_limit_s, limits.memory_bytes) == (3.0, 9.0, 7)
