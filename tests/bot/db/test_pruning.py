"""``upsolve db prune``: programs and samples go, results never."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator
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
from bot.recorded_streams import _left_of
from bot.resume import left_by
from bot.store import Store
from bot.wording import conditions
from tests.bot.db.two_runs import FIRST, NOW, SECOND, call, count, execute, records
from tests.bot.memories import UNKNOWN, a_run, remember

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
