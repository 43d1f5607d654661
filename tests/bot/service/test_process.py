"""What the service says to the system, and the system to it: sd_notify, locks, the wall clock."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import StoreError, WorkFailed
from bot.service.lock import awaited, held, holder
from bot.service.notices import Notices
from bot.service.wall_clock import TOLERANCE_S, WallClock

HOLD = """
import sys, time
from pathlib import Path
from bot.service.lock import held
with held(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("abstract", [False, True])
async def test_systemd_hears_that_the_service_is_ready_and_alive(
    tmp_path: Path, abstract: bool
) -> None:
    name = f"@upsolve-test-{os.getpid()}" if abstract else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(f"\0{name[1:]}" if abstract else name)
        systemd.settimeout(10)
        environ = {
            "NOTIFY_SOCKET": name,
            "WATCHDOG_USEC": "20000",
            "WATCHDOG_PID": str(os.getpid()),
        }
        notices = Notices.of(environ)
        assert notices.watchdog_s == 0.02
        notices.send("READY=1", "STATUS=waiting")
        assert systemd.recv(100) == b"READY=1\nSTATUS=waiting"
        task = asyncio.create_task(notices.stay_alive())
        for _ in range(2):
            assert await asyncio.to_thread(systemd.recv, 100) == b"WATCHDOG=1"
        task.cancel()


def test_without_systemd_nothing_is_said(tmp_path: Path) -> None:
    Notices.of({}).send("READY=1")
    Notices.of({"NOTIFY_SOCKET": str(tmp_path / "gone")}).send("READY=1")
    assert Notices.of({"WATCHDOG_USEC": "9", "WATCHDOG_PID": "1"}).watchdog_s is None
    assert Notices.of({"WATCHDOG_USEC": "soon"}).watchdog_s is None


def test_one_process_holds_a_lock_until_it_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "service.lock"
    assert holder(path) is None
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        assert holder(path) == process.pid
        with pytest.raises(WorkFailed, match=rf"runs there already \(pid {process.pid}\)"):
            held(path).__enter__()
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert holder(path) is None
    assert path.read_text() == f"{process.pid}\n"  # stale, and nobody believes it
    with held(path), awaited(tmp_path / "player.lock"):
        assert holder(path) == os.getpid()


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be written"):
        held(tmp_path / "file" / "service.lock").__enter__()


@given(st.lists(st.tuples(st.floats(0, 1e6), st.floats(-1e6, 1e6)), max_size=20))
def test_a_jump_of_the_wall_clock_is_noticed_once_and_passing_time_never(
    course: list[tuple[float, float]],
) -> None:
    """Time passes (the machine may even hang); now and then somebody sets the clock."""
    wall, monotonic = [1e9], [0.0]
    clock = WallClock(lambda: wall[0], lambda: monotonic[0])
    for passed, moved in course:
        wall[0] += passed + moved
        monotonic[0] += passed
        if abs(moved) > TOLERANCE_S + 0.01:
            assert clock.jump() == pytest.approx(moved, abs=0.01)
        elif abs(moved) < TOLERANCE_S - 0.01:
            assert clock.jump() == 0
        else:
            clock.jump()
        assert clock.jump() == 0
