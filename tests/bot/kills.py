"""One tiny round, played whole and played through kills, and what must be the same in both."""

from __future__ import annotations

import json
import random
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from sqlite_utils import Database

from bot.history import History
from bot.store import DATABASE_NAME
from tests.bot.killed import Ended, Replays, replays
from tests.bot.rounds import write_programs, write_round


class World:
    """A folder with the round, its programs and a database by name."""

    def __init__(self, folder: Path, runner: Replays, speed: float) -> None:
        self.folder = folder
        self._runner = runner
        self._speed = speed

    def arguments(self, data: str) -> list[str]:
        settings = {
            "bot.data": self.folder / data,
            "contest_sim.cache": self.folder / "cache",
            "model.backend": "scripted",
            "model.programs": self.folder / "programs",
        }
        assignments = [f"--set={key}={value}" for key, value in settings.items()]
        round_ = str(self.folder / "round")
        options = [f"--speed={self._speed:g}", "--samples=8", "--json"]
        return ["replay", round_, *options, *assignments]

    def play(self, data: str, stage: str = "", *more: str) -> Ended:
        log = self.folder / f"{data}.log"
        return self._runner.run([*self.arguments(data), *more], log=log, stage=stage)

    def whole(self) -> tuple[dict[str, Any], int]:
        """The run that nobody disturbs, and its steps."""
        done = self.play("whole")
        run: dict[str, Any] = json.loads(done.stdout)["result"]
        return run, done.steps

    def kill(self, data: str, stage: str) -> Ended:
        """Go on with the run until its stage, judging nothing whose outcome is known."""
        tried = self.folder / f"{data}.log"
        before = len(tried.read_text().split()) if tried.exists() else 0
        outcomes = self._known(data) if before else set()
        done = self.play(data, stage)
        again = set(tried.read_text().split()[before:] if tried.exists() else ()) & outcomes
        assert not again, f"judged twice, the second time before {stage}"
        assert done.returncode in {0, -signal.SIGKILL}, (stage, done.stderr)
        return done

    def is_finished(self, data: str) -> bool:
        """Whether the run has come to its end, even if its process was killed then."""
        path = self.folder / data / DATABASE_NAME
        if not path.exists():
            return False
        db = Database(path)
        found = "runs" in db.table_names() and {row["state"] for row in db.table("runs").rows}
        db.close()
        return found == {"finished"}

    def record(self, data: str) -> dict[str, Any]:
        """The run as the database has it."""
        with History.open(self.folder / data) as history:
            encoded = msgspec.json.encode(history.load_run("latest"))
        run: dict[str, Any] = msgspec.json.decode(encoded)
        return run

    def _known(self, data: str) -> set[str]:
        """The programs that have an outcome in the store."""
        db = Database(self.folder / data / DATABASE_NAME)
        rows = {row["program_sha"] for row in db.query("SELECT program_sha FROM outcomes")}
        db.close()
        return rows


@contextmanager
def world(folder: Path, speed: float = 3600) -> Iterator[World]:
    """A world for as long as the body runs; at a higher speed kills come sooner."""
    write_round(folder / "round")
    write_programs(folder / "programs")
    with replays() as runner:
        yield World(folder, runner, speed)


def killed_at_random(
    tiny: World,
    data: str,
    undisturbed: dict[str, Any],
    steps: int,
    *,
    most: int,
    rng: random.Random | None = None,
    wall_s: float = 0.0,
) -> list[str]:
    """Kill a run at random points until it ends or ``most`` were tried, and compare its record.

    Args:
        tiny: where it is played.
        data: a folder of its own.
        undisturbed: the record to compare with.
        steps: a whole run takes.
        most: kills.
        rng: draws the points.
        wall_s: a whole run takes; with it every other point is a moment instead of a step.

    Returns:
        The points at which it was killed.
    """
    rng = rng or random.Random()
    points: list[str] = []
    while len(points) < most and not (points and tiny.is_finished(data)):
        step, moment = f"step:{rng.randint(1, steps)}", f"after:{rng.uniform(0, wall_s):.3f}"
        point = moment if wall_s and rng.random() < 0.5 else step
        if tiny.kill(data, point).returncode == 0:
            break
        points.append(point)
    if not tiny.is_finished(data):
        done = tiny.play(data)
        assert done.returncode == 0, (points, done.stderr)
    run = tiny.record(data)
    assert result(run) == result(undisturbed), points
    assert told(run) == told(undisturbed), points
    numbers = [event["number"] for event in run["events"]]
    assert numbers == list(range(1, len(numbers) + 1)), points
    return points


def told(run: dict[str, Any]) -> list[dict[str, Any]]:
    """The events but for the interruptions, and for what depends on the machine."""
    shown = ("contest_s", "kind", "problem", "text", "data")
    return [{k: e[k] for k in shown} for e in run["events"] if e["kind"] != "resumed"]


def result(run: dict[str, Any]) -> dict[str, Any]:
    """What the run came to, but for measured times."""
    problems = json.loads(json.dumps(run["problems"]))
    for problem in problems:
        for sent in problem["submissions"]:
            del sent["cpu_s"], sent["memory_bytes"]
    return {"problems": problems, "standing": run["standing"], "state": run["state"]}
