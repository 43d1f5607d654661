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

from judge.confinement import RUNGS, Rung, make_work, slot_config
from judge.errors import JudgeUnavailable
from judge.languages import Interpreter
from judge.settings import JudgeSettings
from judge.slots import Order, Slot, SlotLost
from judge.syscalls import ARCHITECTURES
from judge.verdict import Limits

_PROBE_LIMITS = Limits(cpu_s=5.0, memory_bytes=512 << 20, output_bytes=1 << 16)
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


class Climb:
    """What the climb found: the rung reached, slots' interpreter, floor and Landlock version."""

    def __init__(self, rung: Rung, slot: Slot, fallen: list[str]) -> None:
        self.rung = rung
        self.floor_bytes = slot.ready.floor
        self.landlock = slot.ready.landlock
        self.fallen = fallen


async def _attack(slot: Slot, secret: str) -> list[str]:
    """Run the probe in ``slot`` and return what it could do that it must not."""
    program = _PROBE.format(secret=secret).encode()
    outcome = await slot.run(Order("python", "run", program, _PROBE_LIMITS))
    said = outcome.output.decode().splitlines()
    if not outcome.caged or not said or said[-1] != "done":
        last = outcome.stderr.decode("utf-8", "replace").strip().rsplit("\n", 1)[-1]
        return [f"the probe ended early: {last or outcome}"]
    return said[:-1]


def _candidates(minimum: str) -> Iterator[Rung]:
    """Yield the rungs worth trying: A needs root, B is for everybody else, C for both."""
    is_root = os.geteuid() == 0
    for rung in RUNGS:
        if rung.name <= minimum and (not rung.namespaces or rung.user_namespace is not is_root):
            yield rung


async def _try(rung: Rung, interpreter: Interpreter, work: Path) -> Slot:
    """Return a slot on ``rung`` that withstood the attack; SlotLost says what failed."""
    secret = work / "secret"
    secret.write_text(secrets.token_hex())
    secret.chmod(0o644)
    slot = await Slot.start(interpreter, slot_config(rung, 0, interpreter, make_work(work, 0)))
    try:
        leaks = await _attack(slot, str(secret))
    finally:
        slot.kill()
    if leaks:
        raise SlotLost(f"a program {', '.join(leaks)}")
    return slot


async def climb(settings: JudgeSettings, interpreter: Interpreter, work: Path) -> Climb:
    """Return the highest rung that holds.

    Raises:
        JudgeUnavailable: None at or above ``settings.minimum_rung`` does; the message names each
            rung's failure and what to change.
    """
    machine = platform.machine()
    if machine not in ARCHITECTURES:
        raise JudgeUnavailable(f"programs cannot be confined on {machine}: no system call table")
    fallen: list[str] = []
    for rung in _candidates(settings.minimum_rung):
        try:
            return Climb(rung, await _try(rung, interpreter, work), fallen)
        except SlotLost as error:
            fallen.append(f"{rung.name}: {error}")
    lower = "" if settings.minimum_rung == "C" else ', or set judge.minimum_rung = "C"'
    failures = "; ".join(fallen)
    raise JudgeUnavailable(
        f"no isolation of rung {settings.minimum_rung} or better ({failures}): {_HELP}{lower}"
    )
