"""Control groups for cells: exact memory limits where this machine lets us make groups.

Version 1 needs root and the memory controller; version 2 needs a delegated folder whose processes
live in groups of their own (systemd: ``Delegate=yes`` with ``DelegateSubgroup=``). Whether a
folder serves is found by making a group in it. Without one, memory is measured as resident size
(:mod:`judge.workshop`) and this module has nothing to do. Groups that a killed judge left behind
are removed at the next start.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

_PREFIX = "upsolve-judge-"
_TASKS = 256  # of a whole cell, a compiler's processes included
_UNLIMITED = 1 << 62


def _memberships() -> dict[str, str]:
    """Return the path of our own group per controller of version 1, and under "" of version 2."""
    found: dict[str, str] = {}
    for line in Path("/proc/self/cgroup").read_text().splitlines():
        _, controllers, path = line.split(":", 2)
        found |= dict.fromkeys(controllers.split(","), path)
    return found


def _hierarchies() -> dict[str, Path]:
    """Return where each controller of version 1 is mounted, and under "" version 2."""
    found: dict[str, Path] = {}
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        before, after = line.split(" - ", 1)
        kind, _, options = after.split(" ", 2)
        where = Path(before.split()[4])
        if kind == "cgroup":
            found |= dict.fromkeys(options.split(","), where)
        elif kind == "cgroup2":
            found[""] = where
    return found


def _folders(controller: str) -> list[Path]:
    """Return the folders to try for groups with ``controller``: our own group's, and its parent."""
    mounted, ours = _hierarchies(), _memberships()
    if controller in mounted and controller in ours:
        return [mounted[controller] / ours[controller].lstrip("/")]
    if "" in mounted and "" in ours:
        own = mounted[""] / ours[""].lstrip("/")
        return [own, own.parent] if own != mounted[""] else [own]
    return []


def _enable(folder: Path) -> None:
    """Ask for the controllers in groups below ``folder``, as version 2 wants."""
    with contextlib.suppress(OSError):
        (folder / "cgroup.subtree_control").write_text("+memory +pids")


def _sweep(folder: Path) -> None:
    """Remove the groups of judges that are no more."""
    for stale in folder.glob(_PREFIX + "*"):
        owner = stale.name.removeprefix(_PREFIX).split("-")[0]
        if not Path("/proc", owner).exists():
            with contextlib.suppress(OSError):  # it has members still: the next start sweeps
                stale.rmdir()


class Group:
    """The control group of one cell.

    Args:
        memory: Its folder with the memory controller.
        tasks: Its folder with the pids controller, the same one in version 2, or None.
    """

    def __init__(self, memory: Path, tasks: Path | None) -> None:
        self._memory = memory
        self._tasks = tasks
        self._first = (memory / "memory.limit_in_bytes").exists()
        self._limit = 0
        self._kills = 0
        self.peak_file = self._open_peak()
        if tasks is not None:
            (tasks / "pids.max").write_text(str(_TASKS))

    def _open_peak(self) -> int:
        """Return a descriptor that tells and resets the peak; -1 where the kernel has none."""
        path = self._memory / ("memory.max_usage_in_bytes" if self._first else "memory.peak")
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC)
            os.pwrite(descriptor, b"0\n", 0)
        except OSError:
            return -1
        return descriptor

    def enter(self, pid: int) -> None:
        """Move process ``pid`` and all it will start into the group."""
        for folder in {self._memory, self._tasks} - {None}:
            assert folder is not None
            (folder / "cgroup.procs").write_text(str(pid))

    def limit(self, memory_bytes: int) -> None:
        """Let the kernel kill what takes the group's memory above ``memory_bytes``."""
        if memory_bytes != self._limit:
            name = "memory.limit_in_bytes" if self._first else "memory.max"
            (self._memory / name).write_text(str(min(memory_bytes, _UNLIMITED)))
            self._limit = memory_bytes

    def killed(self) -> bool:
        """Tell whether the kernel has killed for memory since the last call."""
        name = "memory.oom_control" if self._first else "memory.events"
        lines = (self._memory / name).read_text().splitlines()
        kills = sum(int(line.split()[1]) for line in lines if line.startswith("oom_kill "))
        before, self._kills = self._kills, kills
        return kills > before

    def close(self) -> None:
        """Remove the group; its members have ended."""
        if self.peak_file >= 0:
            os.close(self.peak_file)
        for folder in {self._memory, self._tasks} - {None}:
            assert folder is not None
            with contextlib.suppress(OSError):  # a member not yet gone: the next start sweeps
                folder.rmdir()


def _make(folder: Path, name: str, proof: str) -> Path | None:
    """Make a group with the controller that has the file ``proof``, or return None."""
    group = folder / (_PREFIX + name)
    try:
        group.mkdir(exist_ok=True)
    except OSError:
        return None
    if os.access(group / proof, os.W_OK):
        return group
    with contextlib.suppress(OSError):
        group.rmdir()
    return None


def _make_tasks(name: str) -> Path | None:
    """Make a group that counts processes, or return the one of version 2 that does so already."""
    for folder in _folders("pids"):
        _sweep(folder)
        if (group := _make(folder, name, "pids.max")) is not None:
            return group
    return None


def make_group(name: str) -> Group | None:
    """Make a group for a cell, or return None where this machine does not let us.

    Args:
        name: The judge's process id, a dash, and what is unique in it.
    """
    for folder in _folders("memory"):
        _sweep(folder)
        _enable(folder)
        for proof in ("memory.limit_in_bytes", "memory.max"):
            memory = _make(folder, name, proof)
            if memory is not None:
                return Group(memory, _make_tasks(name))
    return None
