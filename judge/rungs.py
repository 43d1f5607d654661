"""Climbs the ladder of isolation: tries each rung in a throw-away slot and attacks it.

A rung is believed only after a program inside it has failed at everything it must not do. Kernel
versions and sysctls are never consulted.
"""

from __future__ import annotations

import os
import platform
import secrets
from collections.abc import Iterator
from pathlib import Path

import msgspec

from judge.cells import Cell, CellLost
from judge.confinement import RUNGS, Rung
from judge.errors import JudgeError, JudgeUnavailable, Shortage, tells_of_shortage
from judge.languages import Interpreter
from judge.launching import Launcher
from judge.orders import Order
from judge.settings import JudgeSettings
from judge.syscalls import ARCHITECTURES
from judge.verdict import Limits

_PROBE_LIMITS = Limits(cpu_s=5.0, memory_bytes=512 << 20, output_bytes=1 << 16, wall_s=60.0)
_PROBE = """
import os, socket
def leaks(name, attempt):
    try:
        attempt()
    except (OSError, RuntimeError):
        return
    print(name)
leaks("reads /etc/passwd", lambda: open("/etc/passwd").read())
leaks("reads the judge's files", lambda: open({secret!r}).read())
leaks("lists /proc", lambda: os.listdir("/proc"))
leaks("writes files", lambda: open("/tmp/left", "w"))
leaks("opens sockets", lambda: socket.socket())
leaks("signals its parent", lambda: os.kill(os.getppid(), 0))
leaks("starts programs", lambda: os.execv("/bin/sh", ["sh", "-c", "exit"]))
leaks("forks", lambda: os.fork() or os._exit(0))
print("done")
"""
_HELP = (
    "use Linux 5.13 or later with Landlock enabled and allow user namespaces (sysctl "
    "kernel.apparmor_restrict_unprivileged_userns=0 on Ubuntu, --security-opt seccomp=unconfined "
    "in Docker)"
)


_READS = frozenset({"reads /etc/passwd", "reads the judge's files", "lists /proc"})


class _Leaks(JudgeError):
    """A program in the cell did what it must not: there is no second try."""


class Climb(msgspec.Struct, frozen=True):
    """What the climb found: the rung reached, who starts cells on it, and why not higher ones.

    ``floor_bytes`` is the least memory that a Python run can be told from, 0 where control groups
    count exactly; ``landlock`` is the kernel's version of it.
    """

    rung: Rung
    launcher: Launcher
    floor_bytes: int
    landlock: int
    fallen: tuple[str, ...]


async def _attack(cell: Cell, secret: str) -> list[str]:
    """Run the probe in ``cell`` and return what it could do that it must not."""
    program = _PROBE.format(secret=secret).encode()
    (outcome,) = await cell.run(Order("python", "run", _PROBE_LIMITS, program=program))
    said = outcome.output.decode().splitlines()
    if not said or said[-1] != "done":
        last = outcome.stderr.decode("utf-8", "replace").strip().rsplit("\n", 1)[-1]
        raise CellLost(f"the probe ended early: {last or outcome}")
    return said[:-1]


def _candidates(minimum: str) -> Iterator[Rung]:
    """Yield the rungs worth trying: A needs root, B is for everybody else, the others for both."""
    is_root = os.geteuid() == 0
    for rung in RUNGS:
        if rung.name <= minimum and (not rung.namespaces or rung.user_namespace is not is_root):
            yield rung


async def _try(rung: Rung, interpreter: Interpreter, work: Path) -> tuple[Launcher, Cell]:
    """Return the launcher and an ended cell of a rung that held.

    Raises:
        CellLost: The cell did not stand, or not for long.
        _Leaks: It did not hold.
    """
    secret = work / "secret"
    secret.write_text(secrets.token_hex())
    secret.chmod(0o644)
    launcher = Launcher(rung, interpreter, work)
    cell = await launcher.launch(0, "python")
    try:
        leaks = await _attack(cell, str(secret))
    finally:
        cell.kill()
    if not rung.landlock:
        leaks = [leak for leak in leaks if leak not in _READS]
    if leaks:
        raise _Leaks(f"a program {', '.join(leaks)}")
    return launcher, cell


async def _climb_to(rung: Rung, interpreter: Interpreter, work: Path) -> tuple[Launcher, Cell]:
    """Try a rung, and once more if a cell is lost; where room is short, the judge has to wait."""
    try:
        return await _try(rung, interpreter, work)
    except CellLost as error:
        if tells_of_shortage(error):
            raise Shortage(f"rung {rung.name}: {error}") from error
    return await _try(rung, interpreter, work)


async def climb(settings: JudgeSettings, interpreter: Interpreter, work: Path) -> Climb:
    """Return the highest rung that holds.

    Raises:
        JudgeUnavailable: None at or above ``settings.minimum_rung`` does; the message names each
            rung's failure and what to change.
        Shortage: The machine has no room to tell.
    """
    machine = platform.machine()
    if machine not in ARCHITECTURES:
        raise JudgeUnavailable(f"programs cannot be confined on {machine}: no system call table")
    fallen: list[str] = []
    for rung in _candidates(settings.minimum_rung):
        try:
            launcher, cell = await _climb_to(rung, interpreter, work)
        except (CellLost, _Leaks) as error:
            fallen.append(f"{rung.name}: {error}")
        else:
            floor = 0 if cell.exact_memory else cell.floor_bytes
            return Climb(rung, launcher, floor, cell.landlock, tuple(fallen))
    lower = "" if settings.minimum_rung >= "C" else ', or set judge.minimum_rung = "C"'
    failures = "; ".join(fallen)
    raise JudgeUnavailable(
        f"no isolation of rung {settings.minimum_rung} or better ({failures}): {_HELP}{lower}"
    )
