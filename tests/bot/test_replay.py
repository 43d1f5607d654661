"""A whole replay through the real site, judge and store, with programs from a folder."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from bot.history import History
from bot.store import DATABASE_NAME
from contest_sim.rating import deltas, places
from tests.bot.rounds import FIELD, write_programs, write_round

REPOSITORY = Path(__file__).parents[2]


def tiny_world(folder: Path) -> list[str]:
    """Arguments of a replay of the tiny round by its scripted programs."""
    write_round(folder / "round")
    programs = write_programs(folder / "programs")
    settings = {
        "bot.data": folder / "data",
        "contest_sim.cache": folder / "cache",
        "model.backend": "scripted",
        "model.programs": programs,
    }
    assignments = [f"--set={key}={value}" for key, value in settings.items()]
    return ["replay", str(folder / "round"), "--speed", "3600", "--samples", "8", *assignments]


@pytest.fixture
def world(tmp_path: Path) -> list[str]:
    return tiny_world(tmp_path)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], dict[str, Any]]:
    """A world of its own with the record of one replay, for those that only look at it."""
    world = tiny_world(tmp_path_factory.mktemp("played"))
    return world, replay_json(world)


def upsolve(*arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from bot.cli import main; main()", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, check=check, cwd=REPOSITORY, timeout=120
    )


def replay_json(world: list[str]) -> dict[str, Any]:
    done = upsolve(*world, "--json")
    assert done.stderr == ""  # progress is for people
    result: dict[str, Any] = json.loads(done.stdout)["result"]
    return result


def without_wall(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{k: v for k, v in event.items() if k != "wall_s"} for event in events]


def test_the_same_seed_gives_the_same_events_and_the_right_place(
    played: tuple[list[str], dict[str, Any]],
) -> None:
    world, first = played
    second = replay_json(world)
    assert without_wall(first["events"]) == without_wall(second["events"])
    assert first["problems"] == second["problems"] or _without_measures(first, second)

    kinds = [(e["contest_s"], e["kind"], e["problem"]) for e in first["events"]]
    assert kinds == [
        (0, "started", None),
        (360, "decision", "A"),
        (360, "submission", "A"),
        (360, "verdict", "A"),
        (360, "decision", "B"),
        (1800, "decision", "A"),
        (1800, "submission", "A"),
        (1800, "verdict", "A"),
        (1800, "decision", "B"),
        (3240, "decision", "B"),
        (3600, "finished", None),
    ]
    # A: one wrong try, then accepted in minute 30: one point, penalty 40, behind (1, 30).
    standing = first["standing"]
    assert (standing["points"], standing["penalty"], standing["place"]) == (1, 40, 5)
    rows = sorted([*FIELD, (1, 40, 1400)], key=lambda row: (-row[0], row[1]))
    points, penalty, ratings = zip(*rows, strict=True)
    expected = deltas(places(points, penalty), ratings)[rows.index((1, 40, 1400))]
    assert standing["new_rating"] - standing["old_rating"] == expected
    # Of six people 3 are better than (1, 10), A at once, and 4 than (1, 69), in the last minute.
    bounds = (standing["percentile_best"], standing["percentile_worst"])
    assert bounds == pytest.approx((50, 66.67))
    assert Path(first["report"]).is_file()


def _without_measures(first: dict[str, Any], second: dict[str, Any]) -> bool:
    """Equal but for what was measured on the way (CPU time and memory)."""

    def stripped(problems: list[dict[str, Any]]) -> str:
        for problem in problems:
            for submission in problem["submissions"]:
                submission.pop("cpu_s")
                submission.pop("memory_bytes")
        return json.dumps(problems)

    return stripped(first["problems"]) == stripped(second["problems"])


def test_the_record_tells_what_sampling_took(played: tuple[list[str], dict[str, Any]]) -> None:
    _, record = played
    usage = record["usage"]
    assert usage["samples"] == sum(p["funnel"]["sampled"] for p in record["problems"]) > 0
    assert usage["wall_s"] > 0
    assert usage["cost"] is None
    utilisation = record["utilisation"]
    assert 0 < utilisation["judging_s"] <= utilisation["running_s"] * utilisation["slots"]
    assert 0 < utilisation["drawing_s"] <= utilisation["sampling_s"]


def test_the_inputs_that_survivors_are_compared_on_are_told_by_their_source(
    world: list[str], tmp_path: Path
) -> None:
    problems = replay_json(world)["problems"]
    assert all(sum(problem["inputs"].values()) > 0 for problem in problems)
    db = Database(tmp_path / "data" / DATABASE_NAME)
    stored = {
        p["index"]: db.table("inputs").count_where("problem = ?", [p["index"]]) for p in problems
    }
    assert stored == {p["index"]: sum(p["inputs"].values()) for p in problems}
    # Of A three programs survive, and two of them are one.
    rows = [json.loads(row["answers"]) for row in db.table("signatures").rows]
    assert len(rows) == 3
    assert len({tuple(row) for row in rows}) == 2
    named = {row["answer"] for row in db.table("answers").rows}
    assert {name for row in rows for name in row} == named
    db.close()


def test_nothing_is_submitted_for_a_problem_without_survivors(
    played: tuple[list[str], dict[str, Any]],
) -> None:
    problems = {p["index"]: p for p in played[1]["problems"]}
    funnel = problems["B"]["funnel"]
    assert funnel["sampled"] == 3
    assert funnel["passed"] == funnel["submitted"] == 0
    assert problems["B"]["submissions"] == []
    # Two are right on the first example only, one on neither.
    closest = [(miss["number"], miss["failed_test"]) for miss in problems["B"]["near_misses"]]
    assert closest == [(0, "example 2"), (2, "example 2"), (1, "example 1")]


def test_what_is_not_packaged_is_left_out_and_said_so(world: list[str]) -> None:
    problems = json.loads(Path(world[1], "contest.json").read_text())["problems"]
    extra = problems[0] | {"index": "C", "name": "Not Here"}
    change_manifest(world, problems=[*problems, extra], not_packaged=["C"])
    record = replay_json(world)
    skipped = [e for e in record["events"] if e["kind"] == "skipped"]
    assert [(e["problem"], e["contest_s"]) for e in skipped] == [("C", 0)]
    assert [p["index"] for p in record["problems"]] == ["A", "B", "C"]
    assert record["problems"][2]["funnel"]["sampled"] == 0


def change_manifest(world: list[str], **changes: Any) -> None:
    manifest = Path(world[1], "contest.json")
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | changes))


def test_a_program_that_falls_after_the_round_is_remembered_so(world: list[str]) -> None:
    """What passes the pretests (an input below 6) ends the search, and may yet fail."""
    change_manifest(world, pretests={"A": ["02"]})
    record = replay_json(world)
    told = [(e["contest_s"], e["kind"], e["text"]) for e in record["events"] if e["problem"] == "A"]
    assert told[-2:] == [(360, "verdict", "pretests passed"), (3600, "system test", "WA on test 4")]
    (submission,) = record["problems"][0]["submissions"]
    assert (submission["verdict"], submission["failed_test"]) == ("WA", "test 4")
    assert (record["standing"]["points"], record["standing"]["penalty"]) == (0, 0)
    assert "as pretests during the round" in record["judge"]["tests"]


def test_out_of_competition_the_rating_stays(world: list[str], tmp_path: Path) -> None:
    manifest = json.loads(Path(world[1], "contest.json").read_text())
    change_manifest(world, contest=manifest["contest"] | {"name": "Tiny Round (Div. 4)"})
    arguments = ["--set=bot.start_rating=1900", "--set=bot.start_contests=6"]
    assert "1900, unchanged" in " ".join(upsolve(*world, *arguments).stdout.split())
    with History.open(tmp_path / "data") as history:
        standing = history.load_run("latest").standing
    assert standing is not None
    assert standing.place == 5
    assert not standing.official
    assert (standing.old_rating, standing.new_rating) == (1900, 1900)


def test_on_the_clock_every_sample_is_accounted_for_too(world: list[str], tmp_path: Path) -> None:
    """Whatever the machine manages: the funnel adds up and the store holds what was drawn."""
    record = replay_json([*world, "--set", "bot.pace=clock"])
    db = Database(tmp_path / "data" / DATABASE_NAME)
    for problem in record["problems"]:
        funnel = problem["funnel"]
        kept = db.table("samples").count_where("problem = ?", [problem["index"]])
        lost = funnel["duplicates"] + funnel["compile_errors"] + sum(funnel["failures"].values())
        assert funnel["sampled"] == lost + funnel["passed"] + funnel["unjudged"]
        assert kept == funnel["sampled"]
    db.close()


def test_people_read_a_summary_and_progress(world: list[str]) -> None:
    done = upsolve(*world)
    assert "Tiny Round" in done.stdout
    assert "5th" in done.stdout
    assert done.stderr  # progress


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_a_stopped_replay_is_remembered_as_interrupted(
    world: list[str], number: signal.Signals, tmp_path: Path
) -> None:
    # A test suite in the background passes on that it ignores SIGINT: undo that.
    start = "import signal; signal.signal(2, signal.default_int_handler); from bot.cli import main"
    command = [sys.executable, "-c", f"{start}; main()", *world, "--speed", "100"]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if "verdict" in line.lower() or "WA" in line:
                break
        process.send_signal(number)
        process.communicate(timeout=60)
    assert process.returncode == (-number if number is signal.SIGKILL else 130)
    with History.open(tmp_path / "data") as history:
        run = history.load_run("latest")
    assert run.state == "interrupted"
    assert run.standing is None
    assert [s.attempt for s in run.problems[0].submissions] == [1]
    assert not list((tmp_path / "data").glob("reports/*"))
    assert _children_of(process.pid) == []


def _children_of(pid: int) -> list[int]:
    """Processes whose parent was ``pid`` or that still name the tiny round in their arguments."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                stat = (entry / "stat").read_text()
            except OSError:
                continue
            if int(stat.rpartition(")")[2].split()[1]) == pid:
                found.append(int(entry.name))
    return found


def test_a_port_in_use_is_one_line_and_leaves_no_run(world: list[str], tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        done = upsolve(*world, "--set", f"contest_sim.port={port}", check=False)
    assert done.returncode == 4
    assert done.stderr.count("\n") == 1
    assert str(port) in done.stderr
    with History.open(tmp_path / "data") as history:
        assert history.runs() == []


def test_a_corrupt_package_is_one_line_and_leaves_nothing(world: list[str], tmp_path: Path) -> None:
    (tmp_path / "round" / "contest.json").write_text('{"contest": ')
    done = upsolve(*world, check=False)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "contest.json" in done.stderr
    assert not (tmp_path / "data").exists()


def test_a_missing_model_is_one_line(world: list[str], tmp_path: Path) -> None:
    done = upsolve(*world, "--set", f"model.programs={tmp_path}/none", check=False)
    assert done.returncode == 4
    assert done.stderr.count("\n") == 1
