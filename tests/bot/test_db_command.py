"""``upsolve db``: every broken promise is found, copies are whole, and results are never pruned."""

from __future__ import annotations

import asyncio
import datetime as dt
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from bot import pruning, report
from bot.cli import run
from bot.errors import WorkFailed
from bot.history import History
from bot.invariants import findings
from bot.kept_answers import kept_inputs, kept_rows
from bot.pruning import Wanted, planned, pruned
from bot.record import RunRecord
from bot.recorded_streams import _left_of
from bot.resume import left_by
from bot.store import DATABASE_NAME, Store
from bot.upkeep import backup, vacuum
from bot.wording import conditions
from tests.bot.memories import UNKNOWN, a_run, remember

REPOSITORY = Path(__file__).parents[2]
NOW = dt.datetime(2026, 12, 1, tzinfo=dt.UTC)
FIRST, SECOND = a_run(1305, 1, day=3), a_run(1326, 1, day=4)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A database with two finished runs; of the first, B came to nothing."""
    folder = tmp_path_factory.mktemp("written")

    async def write() -> None:
        with Store.open(folder) as store:
            await remember(store, FIRST, hopeless="B")
            await remember(store, SECOND)

    asyncio.run(write())
    execute(folder, "PRAGMA wal_checkpoint(TRUNCATE)")
    return (folder / DATABASE_NAME).read_bytes()


@pytest.fixture
def data(written: bytes, tmp_path: Path) -> Path:
    (tmp_path / DATABASE_NAME).write_bytes(written)
    return tmp_path


def records(folder: Path) -> list[RunRecord]:
    with History.open(folder) as history:
        return [history.load_run(one.id) for one in (FIRST, SECOND)]


def execute(folder: Path, *statements: str) -> list[Any]:
    with closing(sqlite3.connect(folder / DATABASE_NAME, isolation_level=None)) as connection:
        return [connection.execute(statement).fetchall() for statement in statements][-1]


def count(folder: Path, table: str, where: str = "1") -> int:
    return int(execute(folder, f"SELECT count(*) FROM {table} WHERE {where}")[0][0])


def call(capsys: pytest.CaptureFixture[str], folder: Path, *arguments: str) -> tuple[int, str, str]:
    code = run(["db", *arguments, "--set", f"bot.data={folder}"])
    out, err = capsys.readouterr()
    return code, out, err


# check

BROKEN = {
    "DELETE FROM programs WHERE sha IN (SELECT program_sha FROM submissions)": "refers to",
    "DELETE FROM programs WHERE sha IN (SELECT program_sha FROM clusters)": "clusters row's",
    "DELETE FROM problems WHERE problem = 'A'": "of a known problem",
    "INSERT INTO windows VALUES ('nobody', 1, '{}')": "windows row is of a known run",
    "UPDATE submissions SET attempt = 2": "numbered from 1",
    "UPDATE events SET number = 3": "events are numbered",
    "DELETE FROM ratings": "its end and its place",
    "DELETE FROM verdicts": "has its verdict",
    "UPDATE problems SET funnel = json_set(funnel, '$.sampled', 99)": "add up",
    "UPDATE problems SET funnel = json_set(funnel, '$.submitted', 3)": "counts the submissions",
    "DELETE FROM samples WHERE number = 3": "agrees with the samples",
    "UPDATE outcomes SET verdict = 'RTE' WHERE verdict = 'WA'": "agrees with the samples",
    "UPDATE programs SET source = 'print(0)' WHERE sha IN (SELECT program_sha FROM clusters)":
        "what its hash says",
    "INSERT INTO submissions SELECT run_id, problem, 2, 'key' || problem, 1, 1, program_sha, 0 "
    "FROM submissions WHERE problem = 'A' AND run_id LIKE '1305%'": "after a problem was accepted",
}  # fmt: skip


def test_a_database_that_was_written_by_runs_is_sound(data: Path) -> None:
    assert findings(data) == []


@pytest.mark.parametrize("statement", BROKEN)
def test_every_broken_promise_is_found(
    statement: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    execute(data, "PRAGMA foreign_keys = OFF", statement)
    code, out, err = call(capsys, data, "check")
    assert (code, err) == (1, "")
    assert BROKEN[statement] in out


def test_many_rows_that_break_one_promise_are_counted(data: Path) -> None:
    execute(data, "PRAGMA foreign_keys = OFF", "UPDATE samples SET problem = 'Z' || problem")
    found = [one for one in findings(data) if one.promise.startswith("a funnel agrees")]
    assert len(found) == 6
    execute(
        data,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n WHERE i < 50) "
        "INSERT INTO windows SELECT 'nobody-' || i, 1, '{}' FROM n",
    )
    lost = [one for one in findings(data) if "windows" in one.promise]
    assert (len(lost), lost[-1].where) == (21, "and 30 more")


def test_a_torn_file_is_a_finding_and_something_else_an_error(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = data / DATABASE_NAME
    execute(data, "PRAGMA wal_checkpoint(TRUNCATE)")
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    code, out, err = call(capsys, data, "check")
    assert (code, err) == (1, "")
    assert "SQLite" in out
    path.write_bytes(b"no database at all, but long enough to look like one " * 40)
    code, out, err = call(capsys, data, "check")
    assert (code, out, err.count("\n")) == (4, "", 1)


async def test_of_a_run_that_goes_on_nothing_is_asked_that_only_its_end_makes_true(
    data: Path,
) -> None:
    with Store.open(data) as store:
        await store.start_run(a_run(1342, 1))
        assert findings(data) == []


# backup

WRITER = """
import asyncio, sys
from pathlib import Path
from bot.store import Store
from tests.bot.memories import a_run, remember

async def main():
    with Store.open(Path(sys.argv[1])) as store:
        print("writing", flush=True)
        for seed in range(2, 10_000):
            await remember(store, a_run(1342, seed), samples=40)

asyncio.run(main())
"""


@pytest.fixture
def writer(data: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that plays runs into the database as fast as it can."""
    command = [sys.executable, "-c", WRITER, str(data)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "writing\n"
        yield process
        process.kill()


def test_a_copy_is_of_one_moment_while_runs_are_written(
    data: Path, tmp_path: Path, writer: subprocess.Popen[str]
) -> None:
    sizes = []
    for number in range(3):
        folder = tmp_path / f"copy-{number}"
        backup(data, folder / DATABASE_NAME)
        assert findings(folder) == []
        sizes.append(count(folder, "runs"))
        assert [path.name for path in folder.iterdir()] == [DATABASE_NAME]
    assert writer.poll() is None
    assert sizes == sorted(sizes)


def test_a_copy_reads_as_the_original(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = call(capsys, data, "backup", str(tmp_path / "copy" / DATABASE_NAME))
    assert code == 0
    assert "MiB" in out
    assert records(tmp_path / "copy") == records(data)


def test_a_copy_never_replaces_unasked_and_a_failed_one_leaves_nothing(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "old.db"
    target.write_text("old")
    code, out, err = call(capsys, data, "backup", str(target))
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert target.read_text() == "old"

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("bot.upkeep._copy", full)
        code, out, err = call(capsys, data, "backup", str(target), "--force")
    assert (code, out, err.count("\n")) == (4, "", 1)
    assert "full" in err
    assert target.read_text() == "old"
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    assert call(capsys, data, "backup", str(target), "--force")[0] == 0
    assert target.read_bytes().startswith(b"SQLite format 3")


def test_without_a_name_a_copy_lies_with_the_others(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(capsys, data, "backup")[0] == 0
    (made,) = (data / "backups").iterdir()
    assert made.name.startswith("upsolve-2")


# prune

EVERY = Wanted()


def test_a_pruned_run_reads_and_reports_as_before(data: Path) -> None:
    before = records(data)
    inputs = kept_inputs(data, FIRST.id, "A")
    representatives = {c.representative.sha for p in before[0].problems for c in p.clusters}
    rows = {k: v for k, v in kept_rows(data, FIRST.id, "A").items() if k in representatives}
    assert before[0].problems[1].near_misses
    assert rows
    done = pruned(data, EVERY, NOW)
    after = records(data)
    assert after == [replace(one, pruned_at="2026-12-01T00:00:00+00:00") for one in before]
    assert kept_inputs(data, FIRST.id, "A") == inputs
    assert kept_rows(data, FIRST.id, "A") == rows
    assert findings(data) == []
    assert done.programs == 25
    assert "let go on 2026-12-01" in report.render(after[0])
    assert any("let go" in words for _, words in conditions(after[0]))


def test_what_would_go_is_what_goes(data: Path) -> None:
    size = count(data, "samples")
    plan = planned(data, EVERY)
    assert count(data, "samples") == size
    done = pruned(data, EVERY, NOW)
    assert replace(done, freed_bytes=None) == plan
    assert count(data, "samples") == size - sum(one.rows["samples"] for one in done.runs)
    again = pruned(data, EVERY, NOW)
    assert (again.runs, again.programs) == ((), 0)


def test_programs_that_other_runs_need_stay(data: Path) -> None:
    """Both runs wrote the same right program and its copy; the copy is needed by samples only."""
    shared = "source LIKE '%# again%'"
    before = count(data, "programs", shared)
    pruned(data, Wanted(runs=(FIRST.id,)), NOW)
    assert count(data, "programs", shared) == before
    pruned(data, Wanted(runs=(SECOND.id,)), NOW)
    assert count(data, "programs", shared) < before
    assert findings(data) == []


@pytest.mark.parametrize(
    ("wanted", "runs"),
    [
        (Wanted(keep_last=1), [FIRST.id]),
        (Wanted(keep_last=2), []),
        (Wanted(before=dt.datetime(2026, 11, 4, tzinfo=dt.UTC)), [FIRST.id]),
        (Wanted(before=dt.datetime(2026, 11, 3, tzinfo=dt.UTC)), []),
        (Wanted(runs=(SECOND.id,)), [SECOND.id]),
        (Wanted(before=NOW, keep_last=1), [FIRST.id]),
    ],
)
def test_runs_are_chosen_by_age_and_by_number(wanted: Wanted, runs: list[str], data: Path) -> None:
    assert [one.run_id for one in planned(data, wanted).runs] == runs


def test_a_pruning_that_was_cut_off_is_finished_by_the_next(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = records(data)

    def first_only(connection: Any, run: str) -> Iterator[str]:
        yield "A"
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(pruning, "_problems", first_only)
        with pytest.raises(KeyboardInterrupt):
            pruned(data, EVERY, NOW)
    assert findings(data) == []
    assert count(data, "runs", "pruned_at IS NOT NULL") == 1
    pruned(data, EVERY, NOW + dt.timedelta(days=1))
    after = records(data)
    assert [one.pruned_at and one.pruned_at[:10] for one in after] == ["2026-12-01", "2026-12-02"]
    assert [replace(one, pruned_at=None) for one in after] == before
    assert findings(data) == []


async def test_a_run_that_is_played_is_spared_and_its_programs_too(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    running = a_run(1342, 1)
    with Store.open(data) as store:
        await store.start_run(running)
        assert count(data, "runs", f"pid = {os.getpid()}") == 1
        programs = count(data, "programs")
        done = pruned(data, EVERY, NOW)
        assert [one.run_id for one in done.runs] == [FIRST.id, SECOND.id]
        assert done.programs is None
        assert count(data, "programs") == programs
        for arguments in (("vacuum",), ("prune", "--run", running.id)):
            code, out, err = call(capsys, data, *arguments)
            assert (code, out, err.count("\n")) == (1, "", 1)
            assert running.id in err
    execute(data, "UPDATE runs SET state = 'failed', pid = NULL WHERE state = 'running'")
    assert pruned(data, EVERY, NOW).programs == 25


async def test_an_unfinished_run_has_to_be_named_and_cannot_go_on(data: Path) -> None:
    execute(data, f"UPDATE runs SET state = 'interrupted' WHERE id = '{SECOND.id}'")
    journal = data / "sites" / f"{SECOND.id}.db"
    journal.parent.mkdir()
    journal.write_bytes(b"")
    assert [one.run_id for one in planned(data, EVERY).runs] == [FIRST.id]
    with Store.open(data) as store:
        assert await left_by(store, data, records(data)[1]) is not None
    pruned(data, Wanted(runs=(SECOND.id,)), NOW)
    assert not journal.exists()
    with Store.open(data) as store:
        assert await left_by(store, data, records(data)[1]) is None


def test_the_command_changes_nothing_until_it_is_told_to(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    size = count(data, "samples")
    code, out, err = call(capsys, data, "prune", "--older-than", "1w")
    assert (code, err) == (0, "")
    for arguments in (("--keep-last", "1"), ("--keep-last", "1", "--dry-run")):
        code, out, _ = call(capsys, data, "prune", *arguments)
        assert code == 0
        assert FIRST.id in out
        assert "--apply does it" in out
    assert count(data, "samples") == size
    code, out, _ = call(capsys, data, "prune", "--keep-last", "1", "--apply")
    assert "free for new runs" in out
    assert count(data, "samples") < size
    code, out, _ = call(capsys, data, "prune", "--keep-last", "1", "--apply")
    assert (code, out) == (0, "nothing to prune\n")


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("--older-than", "long"),
        ("--run", "x", "--keep-last", "1"),
        ("--keep-last", "1", "--apply", "--dry-run"),
        ("--run", "nobody"),
    ],
)
def test_what_is_not_clear_is_refused(
    arguments: tuple[str, ...], data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = call(capsys, data, "prune", *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)


def test_the_room_is_given_back_by_vacuum(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    execute(data, "INSERT INTO programs VALUES ('gone', 'python3', hex(zeroblob(4000000)))")
    done = pruned(data, EVERY, NOW)
    assert done.freed_bytes is not None
    assert done.freed_bytes > 7_000_000
    before = records(data)
    shrunk = vacuum(data)
    assert shrunk.before - shrunk.after > 7_000_000
    assert records(data) == before
    assert call(capsys, data, "vacuum")[0] == 0


def test_vacuum_refuses_where_the_disk_has_no_room(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = type("Usage", (), {"free": 1})()
    monkeypatch.setattr("shutil.disk_usage", lambda _: full)
    with pytest.raises(WorkFailed, match="free disk space"):
        vacuum(data)


async def test_show_and_strategy_say_that_samples_are_gone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = a_run(UNKNOWN, 1)
    with Store.open(tmp_path) as store:
        await remember(store, one)
    pruned(tmp_path, EVERY, NOW)
    assert run(["show", one.id, "A", "--set", f"bot.data={tmp_path}"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum("samples were let go on 2026-12-01" in line for line in lines) == 1
    with History.open(tmp_path) as history:
        record = history.load_run(one.id)
    with pytest.raises(WorkFailed, match="samples were let go"):
        _left_of(record, tmp_path)


def test_every_verb_says_where_there_is_no_database(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (("check",), ("backup",), ("vacuum",), ("prune", "--keep-last", "1")):
        code, out, err = call(capsys, tmp_path, *arguments)
        assert (code, out, err.count("\n")) == (2, "", 1)
    assert list(tmp_path.iterdir()) == []
