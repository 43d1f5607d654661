"""``upsolve strategy compare``, on runs that were really played under each policy."""

from __future__ import annotations

import asyncio
import functools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from bot.config import load_config
from bot.history import History
from bot.plan import Plan
from bot.record import RunRecord
from bot.recorded_streams import recorded_streams
from bot.settings import BotSettings
from bot.simulator import FAILED, Stream, simulate
from contest_sim.package import open_round
from judge.client import Judge
from judge.verdict import Verdict
from tests.bot.rounds import write_programs, write_round
from tests.bot.test_replay import upsolve


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A folder in which the tiny round was played under a policy, once for all tests."""

    @functools.cache
    def play(policy: str) -> Path:
        folder = tmp_path_factory.mktemp(policy)
        write_round(folder / "round")
        write_programs(folder / "programs")
        model = ["--set=model.backend=scripted", f"--set=model.programs={folder / 'programs'}"]
        how = ["--speed", "3600", "--samples", "8", f"--set=bot.policy={policy}"]
        shift = f"--set=bot.shift={str(policy == 'eager').lower()}"
        where = options(folder)
        upsolve("replay", str(folder / "round"), *how, shift, *where, *model, "--json")
        return folder

    return play


def options(folder: Path) -> list[str]:
    settings = {"bot.data": folder / "data", "contest_sim.cache": folder / "cache"}
    return [f"--set={key}={value}" for key, value in settings.items()]


def streams_of(folder: Path) -> tuple[RunRecord, tuple[Stream, ...]]:
    config = load_config(None, [one.removeprefix("--set=") for one in options(folder)]).config
    round_ = open_round(folder / "round", config.contest_sim)

    async def read(history: History, record: RunRecord) -> tuple[Stream, ...]:
        async with Judge(config.judge) as judge:
            data = Path(config.bot.data) / "streams"
            return await recorded_streams(
                history, record, round_, judge, config.contest_sim, data, lambda _: None
            )

    with History.open(Path(config.bot.data)) as history:
        record = history.load_run("latest")
        return record, asyncio.run(read(history, record))


@pytest.mark.parametrize("policy", ["alphacode", "eager", "scored"])
def test_a_simulated_round_in_the_recorded_order_is_the_round(
    played: Callable[[str], Path], policy: str
) -> None:
    """The contestant, over HTTP and with a judge, and the simulator submit the same then."""
    record, streams = streams_of(played(policy))
    settings = msgspec.convert(record.config["bot"], BotSettings, strict=False)
    again = simulate(Plan.of(settings, record.contest), streams, record.seed, shuffle=False)
    simulated = [(s.problem, s.second, s.choice.rank, s.verdict) for s in again.submissions]
    submitted = [
        (problem.index, s.contest_s, s.cluster, s.verdict)
        for problem in record.problems
        for s in problem.submissions
    ]
    assert simulated == submitted
    assert submitted[-1][-1] is Verdict.AC
    assert record.standing is not None
    assert (again.points, again.penalty) == (record.standing.points, record.standing.penalty)


def test_policies_are_compared_on_the_same_samples_which_are_judged_once(
    played: Callable[[str], Path],
) -> None:
    folder = played("alphacode")
    command = ("strategy", "compare", "latest", "--round", str(folder / "round"), "--seeds", "4")
    first: dict[str, Any]
    (first,) = json.loads(upsolve(*command, *options(folder), "--json").stdout)["result"]
    results = {one["policy"]: one for one in first["policies"]}
    assert list(results) == ["random", "alphacode", "eager", "scored"]
    # A right program is among the samples of A, and there are only three survivors to try.
    assert all(one["points"] == {"mean": 1, "half": 0} for one in results.values())
    assert results["eager"]["penalty"]["mean"] < results["alphacode"]["penalty"]["mean"]
    (kept,) = (folder / "data" / "streams").iterdir()
    before = kept.stat().st_mtime_ns
    done = upsolve(*command, *options(folder))
    assert "eager" in done.stdout
    assert done.stderr == ""
    assert kept.stat().st_mtime_ns == before


def test_a_stream_holds_what_the_store_and_the_tests_say(played: Callable[[str], Path]) -> None:
    """Of A's samples: one right on the examples only, a right one twice, and another right one."""
    _, streams = streams_of(played("alphacode"))
    stream = next(one for one in streams if one.problem.index == "A")
    verdicts = [
        None if place == FAILED else stream.programs[place].verdict for place in stream.samples
    ]
    assert verdicts == [Verdict.WA, Verdict.AC, Verdict.AC, Verdict.AC, None]


def test_an_unknown_run_or_round_is_one_line(tmp_path: Path) -> None:
    nothing = upsolve("strategy", "compare", "x", f"--set=bot.data={tmp_path}", check=False)
    assert (nothing.returncode, nothing.stderr.count("\n")) == (2, 1)
