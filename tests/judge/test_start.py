"""How a judge starts: again where it is killed or finds no room, and never without a word."""

# Looking at /proc is how these tests look: it blocks for microseconds and sends no event.
# ruff: noqa: ASYNC110
from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.client import Judge
from judge.errors import JudgeUnavailable
from judge.settings import JudgeSettings
from tests.judge.processes import parents

ONE = JudgeSettings(workers=1, cxx="none", cc="none")


def child_of_ours() -> int | None:
    """The judge process that is starting, when there is one."""
    ours = (pid for pid, parent in parents().items() if parent == os.getpid())
    return next((pid for pid in ours if b"judge.server" in command_of(pid)), None)


def command_of(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


@pytest.mark.parametrize("kills", [1, 3])
async def test_a_judge_killed_while_it_starts_is_started_once_more(
    kills: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("judge.client._PAUSES_S", (0.0, 0.0))
    starting = asyncio.create_task(Judge(ONE).__aenter__())
    for _ in range(kills):
        while (victim := child_of_ours()) is None:
            await asyncio.sleep(0)
        os.kill(victim, signal.SIGKILL)
        while child_of_ours() == victim:
            await asyncio.sleep(0)
    if kills == 3:
        with pytest.raises(JudgeUnavailable, match="is killed while it starts"):
            await starting
    else:
        judge = await starting
        assert judge.info.languages["python3"].available
        await judge.__aexit__(None, None, None)


PROCESSES = Path("/sys/fs/cgroup/pids")


@pytest.fixture
def crowd() -> Iterator[Path]:
    """A control group with room for six processes and threads."""
    group = PROCESSES / f"upsolve-test-{os.getpid()}"
    if not os.access(PROCESSES / "cgroup.procs", os.W_OK):
        pytest.skip("needs to make control groups (version 1) that count processes")
    group.mkdir()
    (group / "pids.max").write_text("6")
    yield group
    while group.exists():  # what was in it may still be ending
        for folder in (*(entry for entry in group.iterdir() if entry.is_dir()), group):
            with contextlib.suppress(OSError):
                folder.rmdir()


ALONE = """
import asyncio, sys, threading
from pathlib import Path
from judge import client
from judge.settings import JudgeSettings
group = Path(sys.argv[1])
(group / "cgroup.procs").write_text("0")
if sys.argv[2] == "passing":
    threading.Timer(0.3, (group / "pids.max").write_text, ["max"]).start()
else:
    client._PAUSES_S = (0.0,)
async def main():
    async with client.Judge(JudgeSettings(workers=1, cxx="none", cc="none")) as judge:
        print(judge.info.rung, judge.info.languages["python3"].available)
asyncio.run(main())
"""


@pytest.mark.parametrize("kind", ["passing", "lasting"])
def test_a_machine_without_room_for_processes_is_waited_for(crowd: Path, kind: str) -> None:
    command = [sys.executable, "-c", ALONE, str(crowd), kind]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if kind == "passing":
        assert done.stdout.split()[1:] == ["True"], done.stderr
    else:
        assert "judge.errors.Shortage" in done.stderr


async def test_an_interpreter_that_does_not_exist_is_refused_by_name() -> None:
    with pytest.raises(JudgeUnavailable, match="/no/such/python"):
        async with Judge(JudgeSettings(python="/no/such/python")):
            pass
