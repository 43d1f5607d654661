"""``upsolve db``: every broken promise is found, copies are whole, the room is given back."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.errors import WorkFailed
from bot.invariants import findings
from bot.pruning import Wanted, pruned
from bot.store import DATABASE_NAME, Store
from bot.upkeep import backup, vacuum
from tests.bot.db.two_runs import NOW, call, count, execute, records
from tests.bot.memories import a_run

REPOSITORY = Path(__file__).parents[3]


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


# vacuum


def test_the_room_is_given_back_by_vacuum(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    execute(data, "INSERT INTO programs VALUES ('gone', 'python3', hex(zeroblob(4000000)))")
    done = pruned(data, Wanted(), NOW)
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


def test_every_verb_says_where_there_is_no_database(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (("check",), ("backup",), ("vacuum",), ("prune", "--keep-last", "1")):
        code, out, err = call(capsys, tmp_path, *arguments)
        assert (code, out, err.count("\n")) == (2, "", 1)
    assert list(tmp_path.iterdir()) == []
