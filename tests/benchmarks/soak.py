"""Thirty scheduled replays back to back by one service: ``soak.py [--help]``.

A real ``upsolve run`` plays what ``upsolve schedule add`` queued: round 1352 by the model that
ships, few samples, at high speed. Every replay must finish. All the while its dashboard is open:
one client follows the events, and pages are asked for after each replay. The memory (resident) and
the file descriptors of the service are read after each one; the last third must not lie above the
first by more than a tenth and 2 MiB, and no descriptor more.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.request import urlopen

from sqlite_utils import Database

from bot.store import DATABASE_NAME

UPSOLVE = (sys.executable, "-c", "from bot.cli import main; main()")
_NAME = "soak"


class Reading(NamedTuple):
    """What the service takes at one moment."""

    finished: int
    wall_s: float
    rss_mib: float
    descriptors: int
    database_mib: float


def upsolve(*arguments: str) -> Any:
    """Run a command and return its result."""
    done = subprocess.run(
        [*UPSOLVE, *arguments, "--json"], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout)["result"]


def read(pid: int, folder: Path, started: float) -> Reading:
    """Read the service's memory and descriptors, and what it has finished."""
    db = Database(folder / DATABASE_NAME)
    (finished,) = db.execute("SELECT count(*) FROM plays WHERE state = 'finished'").fetchone()
    db.close()
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    files = sum(path.stat().st_size for path in folder.glob(f"{DATABASE_NAME}*"))
    return Reading(
        finished,
        time.monotonic() - started,
        pages * os.sysconf("SC_PAGE_SIZE") / 2**20,
        len(list(Path(f"/proc/{pid}/fd").iterdir())),
        files / 2**20,
    )


class Visitor:
    """Who has the dashboard open: follows its events in a thread, and looks at pages."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.events = 0
        threading.Thread(target=self._follow, daemon=True).start()

    def _follow(self) -> None:
        with urlopen(f"{self.url}/events") as stream:
            for line in stream:
                self.events += line.startswith(b"id:")

    def look(self) -> None:
        """Ask for the pages that lists lead to; urlopen raises where one is refused."""
        for path in ("/", "/runs", "/rating", "/models"):
            with urlopen(self.url + path, timeout=60) as page:
                page.read()


def soak(folder: Path, options: argparse.Namespace) -> list[Reading]:
    """Queue the replays, run the service until they are played, and watch it."""
    settings = [f"--set=bot.data={folder}", "--set=schedule.free_bytes=0"]
    serve = ("--serve", "--set=bot.dashboard_port=0")
    given = [f"--runs={options.runs}", f"--speed={options.speed:g}", f"--samples={options.samples}"]
    upsolve("schedule", "add", options.round, "--name", _NAME, *given, *options.more, *settings)
    started = time.monotonic()
    said = folder / "said"
    with (
        said.open("w") as errors,
        subprocess.Popen([*UPSOLVE, "run", *serve, *settings], stderr=errors) as service,
    ):
        try:
            visitor = Visitor(_url(service, said))
            return list(watched(service, visitor, folder, started, options.runs))
        finally:
            service.send_signal(signal.SIGTERM)


def _url(service: subprocess.Popen[bytes], said: Path) -> str:
    """Where the dashboard is, as soon as the service has said so."""
    while not (found := re.search(r"The dashboard is at (http://[^/\s]+)", said.read_text())):
        assert service.poll() is None, said.read_text()
        time.sleep(0.1)
    return found[1]


def watched(
    service: subprocess.Popen[bytes], visitor: Visitor, folder: Path, started: float, runs: int
) -> Any:
    """A reading after each replay, printed too."""
    told = -1
    while told < runs:
        time.sleep(0.2)
        assert service.poll() is None, "the service has ended"
        reading = read(service.pid, folder, started)
        if reading.finished != told:
            told = reading.finished
            visitor.look()
            print(
                f"{told:3} finished  {reading.wall_s:6.0f} s  {reading.rss_mib:6.1f} MiB  "
                f"{reading.descriptors:3} descriptors  database {reading.database_mib:6.1f} MiB  "
                f"{visitor.events:6} events seen",
                flush=True,
            )
            yield reading


def main(arguments: Sequence[str] | None = None) -> int:
    """Soak, and say whether anything grew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--round", default="1352", help="what is played")
    parser.add_argument("--runs", type=int, default=30, help="replays")
    parser.add_argument("--speed", type=float, default=7200, help="contest seconds per second")
    parser.add_argument("--samples", type=int, default=20, help="samples per problem")
    parser.add_argument("--more", nargs="*", default=[], help="more options of the entry")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        readings = soak(Path(folder), options)
        db = Database(Path(folder) / DATABASE_NAME)
        runs = {row["state"]: row["n"] for row in db.query(
            "SELECT state, count(*) AS n FROM runs GROUP BY state")}  # fmt: skip
        db.close()
    third = max(len(readings) // 3, 1)
    first = statistics.median(r.rss_mib for r in readings[1 : third + 1])
    last = statistics.median(r.rss_mib for r in readings[-third:])
    descriptors = [max(r.descriptors for r in part) for part in (readings[1:], readings[-third:])]
    print(f"runs by state: {runs}")
    print(f"memory: median {first:.1f} MiB in the first third, {last:.1f} MiB in the last")
    is_flat = last <= 1.1 * first + 2 and descriptors[1] <= descriptors[0]
    is_whole = runs == {"finished": options.runs}
    print("flat" if is_flat else "NOT flat", "and whole" if is_whole else "and NOT whole")
    return 0 if is_flat and is_whole else 1


if __name__ == "__main__":
    sys.exit(main())
