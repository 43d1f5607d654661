"""Pretests during a round, all tests after it: verdicts, phases, points, a killed site."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest
import yaml

from contest_sim.errors import PackageError
from contest_sim.official import Official, load_official
from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Checker, TestCase, Verdict
from tests.contest_sim.samples import DURATION_S, ID, FakeJudge, manifest, write_round
from tests.contest_sim.world import STORED, World, killed, served
from tests.languages import need

LATE = "WA secret/02-word"  # passes the pretests of A


def pretested(kind: str = "CF", **changes: Any) -> dict[str, str | None]:
    """The small round with points, where A has one secret pretest and B none."""
    facts = {"contest": {"type": kind}, "pretests": {"A": ["01-*"]}} | changes
    problems = [
        {"contestId": ID, "index": index, "name": index, "points": points}
        for index, points in (("A", 500), ("B", 1000))
    ]
    return STORED | {"contest.json": manifest(problems=problems, **facts)}


async def final(world: World, number: int) -> tuple[str, str, str]:
    one = await world.get("upsolve.submission", id=number, wait=30)
    return one["testset"], one["verdict"], one.get("failedTest", "")


async def test_what_passed_the_pretests_may_fall_after_the_round(tmp_path: Path) -> None:
    async with served(tmp_path, tmp_path / "site.db", pretested()) as world:
        await world.register()
        await world.clock.advance(60)
        early = await world.judged("WA secret/01-zero")
        assert (early["testset"], early["failedTest"]) == ("PRETESTS", "pretest 2")
        passed = await world.judged(LATE)
        assert (passed["testset"], passed["verdict"]) == ("PRETESTS", "OK")
        assert passed["passedTestCount"] == 2
        other = await world.judged("AC", "B")
        assert other["testset"] == "TESTS"
        before = (await world.rows())["bot"]
        assert [cell.type for cell in before.problem_results] == ["PRELIMINARY"] * 2
        assert before.points == 500 - 4 - 50 + 1000 - 8
        await world.clock.advance(DURATION_S)
        assert await final(world, 2) == ("TESTS", "WRONG_ANSWER", "test 3")
        assert (await world.contest()).phase == "FINISHED"
        after = (await world.rows())["bot"]
        assert [cell.type for cell in after.problem_results] == ["FINAL"] * 2
        assert after.points == 1000 - 8
        assert await final(world, 1) == ("PRETESTS", "WRONG_ANSWER", "pretest 2")


async def test_phases_wait_for_pretests_then_for_system_tests(tmp_path: Path) -> None:
    async with served(tmp_path, tmp_path / "site.db", pretested()) as world:
        await world.register()
        await world.clock.advance(60)
        await world.submit("AC x wait")
        await world.clock.advance(DURATION_S)
        assert (await world.contest()).phase == "PENDING_SYSTEM_TEST"
        world.judge.gate.set()
        while (await world.contest()).phase != "FINISHED":
            assert (await world.contest()).phase != "CODING"
        assert world.judge.asked == ["AC x wait"] * 2
        assert await final(world, 1) == ("TESTS", "OK", "")


@pytest.mark.parametrize(("kind", "asked"), [("CF", 3), ("ICPC", 4)])
async def test_in_cf_rounds_only_the_last_is_tested(tmp_path: Path, kind: str, asked: int) -> None:
    """Elsewhere each that passed: the first that stands solves the problem."""
    async with served(tmp_path, tmp_path / "site.db", pretested(kind)) as world:
        await world.register()
        await world.clock.advance(60)
        await world.judged("AC # one")
        await world.judged(LATE)
        await world.clock.advance(DURATION_S)
        while (await world.contest()).phase != "FINISHED":
            pass
        assert len(world.judge.asked) == asked
        cell = (await world.rows())["bot"].problem_results[0]
        assert (cell.best_submission_time_seconds is None) == (kind == "CF")


async def test_a_judge_at_fault_takes_nothing_from_anybody(tmp_path: Path) -> None:
    async with served(tmp_path, tmp_path / "site.db", pretested()) as world:
        await world.register()
        await world.clock.advance(60)
        await world.judged("JE secret/02-word")
        await world.clock.advance(DURATION_S)
        while (await world.contest()).phase != "FINISHED":
            pass
        assert await final(world, 1) == ("TESTS", "OK", "")


async def test_a_site_killed_before_or_after_the_system_tests_goes_on(tmp_path: Path) -> None:
    state = tmp_path / "site.db"
    async with served(tmp_path, state, pretested()) as world:
        await world.register()
        await world.clock.advance(60)
        await world.judged(LATE)
        before = killed(state).rename(tmp_path / "before.db")
        (tmp_path / "left.db-wal").rename(tmp_path / "before.db-wal")
        await world.clock.advance(DURATION_S)
        told = await final(world, 1)
        after = killed(state)
    assert told == ("TESTS", "WRONG_ANSWER", "test 3")
    async with served(tmp_path, before, pretested()) as again:
        await again.clock.advance(DURATION_S)
        while (await again.contest()).phase != "FINISHED":
            pass
        assert await final(again, 1) == told
        assert again.judge.asked == [LATE]  # the pretests are not run again
    async with served(tmp_path, after, pretested()) as again:
        assert await final(again, 1) == told
        assert again.judge.asked == []


async def official(folder: Path, changes: dict[str, str | None]) -> Official:
    settings = ContestSimSettings(cache=str(folder / "cache"))
    round_ = open_round(write_round(folder / "round", changes), settings)
    return await load_official(round_.problems[0], FakeJudge(), settings)  # type: ignore[arg-type]


async def test_pretests_come_first_and_nothing_is_lost(tmp_path: Path) -> None:
    plain = await official(tmp_path / "plain", dict(STORED))
    chosen = await official(tmp_path / "chosen", pretested(pretests={"A": ["02-*"]}))
    assert [case.name for case in chosen.during] == ["sample/1", "secret/02-word"]
    assert [case.name for case in chosen.after] == ["secret/01-zero"]
    assert sorted(chosen.tests, key=lambda case: case.name) == list(plain.tests)
    assert plain.after == ()
    assert Official((TestCase("1", b"", b""),), Checker()).during


@pytest.mark.parametrize(
    ("pretests", "complaint"),
    [
        ({"A": ["9*"]}, "no secret test is called '9*'"),
        ({"Z": ["1*"]}, "pretests: no problem 'Z' is packaged"),
    ],
)
async def test_pretests_that_are_not_there_are_refused(
    tmp_path: Path, pretests: dict[str, list[str]], complaint: str
) -> None:
    with pytest.raises(PackageError) as refused:
        await official(tmp_path, pretested(pretests=pretests))
    assert complaint in str(refused.value)


@pytest.mark.parametrize("round_id", ["1305", "1326", "1350"])
def test_the_packaged_cf_rounds_keep_some_tests_of_every_problem_for_the_end(round_id: str) -> None:
    for problem in open_round(round_id, ContestSimSettings()).problems:
        listed = yaml.safe_load((problem.root / "generators/generators.yaml").read_text())
        names = {path.stem for path in problem.root.glob("data/secret/*.in")}
        names |= set(listed["data"]["secret"]["data"])
        early = {name for name in names for one in problem.pretests if fnmatchcase(name, one)}
        assert 15 <= len(early) < len(names), problem.root


async def test_a_hash_that_overflows_passes_the_pretests_of_1326_and_falls_after() -> None:
    settings = ContestSimSettings()
    problem = open_round("1326", settings).problems[3]
    source = (problem.root / "submissions/wrong_answer/overflowing_hash.cpp").read_text()
    async with Judge(JudgeSettings()) as judge:
        need(judge, "cpp")
        tests = await load_official(problem, judge, settings)
        verdicts = [
            (await judge.submit(source, "cpp", part, tests.checker, problem.limits)).verdict
            for part in (tests.during, tests.after)
        ]
    assert verdicts == [Verdict.AC, Verdict.WA]
