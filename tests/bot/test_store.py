"""The store: what is written is read back; a killed process leaves whole steps only."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from sqlite_utils import Database

from bot.answers import Answer
from bot.backlog import INSERTS, Backlog
from bot.errors import StoreError, UnknownRun
from bot.history import History
from bot.inputs import Generated
from bot.ledger import Outcome
from bot.record import (
    Attempt,
    ClusterRecord,
    Event,
    FieldSummary,
    Funnel,
    ProblemRecord,
    ProgramRecord,
    RunRecord,
    Standing,
    SubmissionRecord,
)
from bot.schema import migrations
from bot.search_log import SearchLog
from bot.store import DATABASE_NAME, Store, effort
from bot.utilisation import Utilisation
from contest_sim.entities import Contest
from judge.verdict import Verdict
from model.accounting import Usage
from model.backend import ModelCard, Sample

REPOSITORY = Path(__file__).parents[2]
PROGRAM = ProgramRecord("ab" * 32, "python3", "print(1)\n")
UTILISATION = Utilisation(4.0, 3.0, 2.5, 6.0, 2)
USAGE = Usage(samples=4, answer_tokens=90, wall_s=2.5, cost=0.25, notes=("no seeds",))
STANDING = Standing(1.0, 14, 900, 13966, 6.4, 1500, 1430, 1400, 1450)


def record(run_id: str = "1352-1") -> RunRecord:
    return RunRecord(
        id=run_id,
        state="running",
        contest=Contest(id=1352, name="Round", type="ICPC", duration_seconds=7200),
        seed=7,
        started_at="2026-01-02T03:04:05+00:00",
        finished_at=None,
        version="0.1.0",
        model=ModelCard("pilot", "native", "A small one."),
        judge={"rung": "A"},
        clock={"speed": 60.0},
        field=FieldSummary("totals", 2, (0.0, 1.0), (1, 1)),
        problems=(ProblemRecord("A", "First", 800, Funnel(), tags=("math",)),),
        standing=None,
        notes=("cpp is switched off",),
        events=(),
        config={"bot": {"seed": 7}},
    )


async def play(store: Store, run_id: str = "1352-1") -> RunRecord:
    """Write down a whole run and return what reading it should give."""
    start = record(run_id)
    await store.start_run(start)
    async with Backlog(store) as backlog:
        fill(backlog, run_id)
    funnel = Funnel(sampled=4, duplicates=1, failures={"WA": 2}, passed=1, clusters=1, submitted=1)
    cluster = ClusterRecord(1, 1, "f00", PROGRAM)
    await store.set_decision(run_id, "A", funnel, [cluster])
    await store.set_decision(run_id, "A", funnel, [cluster])
    submission = SubmissionRecord(1, 720, 1, PROGRAM, None)
    await store.add_submission(run_id, "A", f"{run_id}/A/3", submission, sample=3)
    judged = msgspec.structs.replace(
        submission, verdict=Verdict.WA, failed_test="02", cpu_s=0.5, memory_bytes=9
    )
    await store.add_verdict(f"{run_id}/A/3", 17, judged)
    event = Event(1, 720, "verdict", "A", "WA on 02", {"attempt": 1}, 12.5)
    await store.add_event(run_id, event)
    await store.set_standing(run_id, "upsolve", STANDING)
    finished_at = "2026-01-02T03:06:05+00:00"
    clock = {"speed": 60.0, "wall_s": 9}
    await store.write(lambda db: db.execute(*effort(run_id, USAGE, UTILISATION)))
    await store.finish_run(run_id, "finished", finished_at, clock=clock)
    inputs = {"mutation": 1, "small": 1}
    problem = ProblemRecord(
        "A", "First", 800, funnel, (cluster,), (judged,), inputs=inputs, tags=("math",)
    )
    return msgspec.structs.replace(
        start,
        state="finished",
        finished_at=finished_at,
        clock=clock,
        usage=USAGE,
        utilisation=UTILISATION,
        problems=(problem,),
        standing=STANDING,
        events=(event,),
    )


def fill(backlog: Backlog, run_id: str) -> None:
    """Four samples: two of one program, one equal to it, and one that fails."""
    log = SearchLog(backlog, run_id, "A")
    log.inputs([Generated(b"1\n", "mutation"), Generated(b"2\n", "small")])
    sources = (PROGRAM.source, PROGRAM.source, f"{PROGRAM.source}# one", "print(2)")
    shas = (PROGRAM.sha, PROGRAM.sha, "cd" * 32, "ef" * 32)
    for number, (source, sha) in enumerate(zip(sources, shas, strict=True)):
        log.drawn(Sample(number, "python3", source), sha, is_new_text=number != 1)
    for sha in shas[1:3]:
        log.settled(sha, b"a" * 32, Outcome(Verdict.AC))
    log.settled(shas[3], b"b" * 32, Outcome(Verdict.WA, failed_test="example 1"))
    log.answered(0, "f00", Answer("f00", head=b"1"))
    log.signed(PROGRAM.sha, "c0de", ["f00"])


async def test_a_run_reads_back_as_it_was_written(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        written = await play(store)
    with History.open(tmp_path) as history:
        assert history.load_run("1352-1") == written
        assert history.load_run("latest") == written
        assert [row["state"] for row in history.runs()] == ["finished"]
        assert history.rating_history()[0]["delta"] == 50


async def test_many_runs_are_read_without_their_programs(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        written = await play(store)
    with History.open(tmp_path) as history:
        (header,) = history.headers()
        (attempt,) = history.attempts()
        setups = history.setups()
    field = FieldSummary("totals", 2, (), ())
    assert header == msgspec.structs.replace(written, problems=(), events=(), field=field)
    assert attempt == Attempt("1352-1", 1352, "A", 800, ("math",), 4, 1)
    assert [setup.model for setup in setups.values()] == ["pilot"]


async def test_a_solve_is_read_with_its_second_attempt_and_sample(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        await play(store)
        right = SubmissionRecord(2, 900, 1, PROGRAM, Verdict.AC)
        await store.add_submission("1352-1", "A", "key", right, sample=2)
        await store.add_verdict("key", 18, right)
    with History.open(tmp_path) as history:
        (attempt,) = history.attempts()
    assert (attempt.solved_s, attempt.solving_attempt, attempt.solving_sample) == (900, 2, 2)
    assert attempt.submissions == 2


async def test_readers_see_whole_steps_while_a_writer_works(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store, History.open(tmp_path) as history:
        await play(store, "1352-1")
        assert len(history.runs()) == 1
        await play(store, "1352-2")
        assert len(history.runs()) == 2


async def test_the_same_rows_twice_are_the_same_rows(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        await play(store)
        counts = [await store.counted("1352-1", "A"), await count_all(store)]
        async with Backlog(store) as backlog:
            fill(backlog, "1352-1")
        assert [await store.counted("1352-1", "A"), await count_all(store)] == counts
    assert counts[0] == (4, {"AC": 1, "WA": 1})


async def count_all(store: Store) -> dict[str, int]:
    return await store.write(lambda db: {name: db.table(name).count for name in INSERTS})


async def test_many_rows_are_written_in_time_and_whole(tmp_path: Path) -> None:
    """More rows than may wait: whoever adds them waits, and none is lost."""
    with Store.open(tmp_path) as store:
        await store.start_run(record())
        async with Backlog(store) as backlog:
            log = SearchLog(backlog, "1352-1", "A")
            for number in range(10_000):
                log.drawn(
                    Sample(number, "python3", f"print({number})"), f"{number:064}", is_new_text=True
                )
                await log.room()
                assert backlog.size < 5000
        assert (await store.counted("1352-1", "A"))[0] == 10_000


async def test_rows_that_cannot_be_written_are_told_of(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store, pytest.raises(sqlite3.IntegrityError):
        async with Backlog(store) as backlog:
            backlog.add("samples", "1352-1", "A", 1, "no such program", 0, 0.0, 1)


async def test_who_is_cancelled_takes_no_rows_along(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        await store.start_run(record())
        async with Backlog(store) as backlog:
            for number in range(20):
                backlog.add("programs", f"{number:064}", "python3", "")
                flushing = asyncio.create_task(backlog.flush())
                for _ in range(number % 4):
                    await asyncio.sleep(0)
                flushing.cancel()
        assert await store.write(lambda db: db.table("programs").count) == 20


async def test_a_submission_is_never_remembered_twice(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        await play(store)
        again = SubmissionRecord(2, 800, 1, PROGRAM, None)
        with pytest.raises(sqlite3.IntegrityError):
            await store.add_submission("1352-1", "A", "1352-1/A/3", again, sample=3)


def test_the_schema_of_a_new_database_is_the_documented_one(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    db = Database(tmp_path / DATABASE_NAME)
    assert not migrations.pending(db)
    assert set(db.view_names()) == {
        "rating_history",
        "problem_funnel",
        "submission_log",
        "sample_outcomes",
    }
    assert {name: [c.name for c in db.table(name).columns if c.is_pk] for name in TABLES} == TABLES
    assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    db.close()


TABLES = {
    "runs": ["id"],
    "problems": ["run_id", "problem"],
    "programs": ["sha"],
    "samples": ["run_id", "problem", "number"],
    "outcomes": ["run_id", "problem", "program_sha"],
    "clusters": ["run_id", "problem", "rank"],
    "submissions": ["run_id", "problem", "attempt"],
    "verdicts": ["idempotency_key"],
    "events": ["run_id", "number"],
    "ratings": ["run_id"],
    "inputs": ["run_id", "problem", "number"],
    "signatures": ["run_id", "problem", "program_sha"],
    "feed": ["id"],
    "tallies": ["run_id", "problem", "verdict"],
    "results": ["run_id", "problem"],
}


def test_a_database_of_the_first_version_keeps_its_ratings(tmp_path: Path) -> None:
    db = Database(tmp_path / DATABASE_NAME)
    migrations.apply(db, stop_before="m002_time_penalty")
    values = msgspec.structs.asdict(STANDING)
    later = ("percentile_best", "percentile_worst", "official")
    old = {k: v for k, v in values.items() if k not in later}
    columns = ("contest", "model", "judge", "clock", "field", "config")
    run: dict[str, object] = dict.fromkeys(columns, "{}")
    run |= {"id": "1352-1", "contest_id": 1352, "seed": 1, "state": "finished", "version": "0.1"}
    db.table("runs").insert(run | {"started_at": "2026", "notes": "[]"})
    db.table("ratings").insert({"run_id": "1352-1", "handle": "bot"} | old)
    db.close()
    Store.open(tmp_path).close()
    with History.open(tmp_path) as history:
        (row,) = history.rating_history()
    assert {name: row[name] for name in old} == old
    assert row["percentile_best"] is None


async def test_every_view_answers(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        await play(store)
        for view in ("rating_history", "problem_funnel", "submission_log", "sample_outcomes"):
            await store.write(lambda db, v=view: list(db.query(f"SELECT * FROM {v}")))


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / DATABASE_NAME).write_bytes(b"not a database, but somebody's file" * 40)
    before = (tmp_path / DATABASE_NAME).read_bytes()
    with pytest.raises(StoreError, match="move the file away"):
        Store.open(tmp_path)
    assert (tmp_path / DATABASE_NAME).read_bytes() == before


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be written"):
        Store.open(tmp_path / "file" / "data")


def test_reading_creates_nothing(tmp_path: Path) -> None:
    with pytest.raises(UnknownRun, match="no runs yet"):
        History.open(tmp_path)
    assert not list(tmp_path.iterdir())


KILLED = """
import asyncio, sys
from pathlib import Path
from bot.store import Store
from tests.bot.test_store import play

async def main():
    store = Store.open(Path(sys.argv[1]))
    for number in range(10**6):
        await play(store, f"1352-{number}")
        print(number, flush=True)

asyncio.run(main())
"""


def test_a_killed_process_leaves_whole_runs_and_at_most_one_interrupted(tmp_path: Path) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=REPOSITORY) as process:
        assert process.stdout is not None
        while b"12" not in process.stdout.readline():
            pass
        os.kill(process.pid, signal.SIGKILL)
    with Store.open(tmp_path), History.open(tmp_path) as history:
        runs = history.runs(limit=10**6)
        states = [run["state"] for run in runs]
        assert states.count("finished") >= 12
        assert len(states) - states.count("finished") <= 1
        assert "running" not in states
        for run in runs:
            loaded = history.load_run(run["id"])
            assert run["state"] == "interrupted" or loaded.problems[0].solved_s is None
    db = Database(tmp_path / DATABASE_NAME)
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not list(db.query("PRAGMA foreign_key_check"))
    db.close()
