"""Says what a cell may see: the folders of its root, Landlock grants and filters, per profile.

Computes only; :mod:`judge.cage` closes what is decided here. Invariant: the folder our packages
were imported from, where official tests may lie, is never granted, not even inside a granted one.
"""

from __future__ import annotations

import contextlib
import os
import platform
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Literal

import msgspec

from judge import cage, seccomp
from judge.languages import Interpreter
from judge.wire import PROFILES

PACKAGE_ROOT = Path(__file__).resolve().parents[1]

_LIBRARIES = [f"{base}/{name}" for base in ("", "/usr", "/usr/local")
              for name in ("lib", "lib32", "lib64", "libx32")]  # fmt: skip
_TOOLS = [f"{base}/{name}" for base in ("/usr", "/usr/local")
          for name in ("bin", "include", "libexec")]  # fmt: skip
_DEVICES = ["/dev/null", "/dev/urandom"]
_LOADER_CACHE = "/etc/ld.so.cache"
_ROOT = ["/usr", "/bin", "/lib", "/lib32", "/lib64", "/libx32", _LOADER_CACHE,
         "/etc/alternatives", *_DEVICES]  # fmt: skip
# Numbers that distributions leave unused (systemd's "Users, Groups, UIDs" table), one per slot so
# that the kernel's count of a user's tasks is a slot's own: where two slots share one, the threads
# of a program in either keep compilers in the other from starting.
_FIRST_UID, _UIDS = 60578, 606
_STRIDE = 89  # without a common divisor: judges with neighbouring process ids start far apart
_TASKS = 64
_ROOM_FOR_TASKS = 512  # for what else the user starts meanwhile, where that is counted too

_ENVIRONMENT = {
    "PATH": "/usr/local/bin:/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "TZ": "UTC",
    "PYTHONHASHSEED": "0",
}

Grant = tuple[str, str]


class Rung(msgspec.Struct, frozen=True):
    """A way to confine: which layers besides seccomp and limits, and who needs it."""

    name: str
    namespaces: bool
    user_namespace: bool
    landlock: bool
    summary: str


RUNGS = (
    Rung("A", True, False, True, "root: namespaces, a user per slot, Landlock, seccomp"),
    Rung("B", True, True, True, "user namespaces, Landlock, seccomp"),
    Rung("C", False, False, True, "Landlock and seccomp: file names and sizes can be probed"),
    Rung("D", False, False, False, "seccomp alone: programs can READ every file this user can"),
)


def expand(path: Path, access: str, hidden: Iterable[Path]) -> Iterator[Grant]:
    """Yield grants that cover ``path`` but nothing at or below ``hidden``.

    Landlock grants whole trees, so a folder that holds a hidden one is granted entry by entry,
    with leave to list it (names inside a hidden folder can be read, contents cannot).
    """
    inside = [h for h in hidden if h.is_relative_to(path)]
    if path in inside:
        return
    if not inside:
        yield str(path), access
        return
    yield str(path), "list"
    for entry in sorted(path.iterdir()):
        if not entry.is_symlink():
            yield from expand(entry, access, inside)


def _grants(interpreter: Interpreter, *, tools: bool) -> list[Grant]:
    stdlib = [Path(folder).resolve() for folder in interpreter.libraries]
    packages = [f / name for f in stdlib for name in ("site-packages", "dist-packages")]
    hidden = [PACKAGE_ROOT, *(p for p in packages if p.is_dir())]
    access = "tools" if tools else "read"
    wanted = {Path(p).resolve(): access for p in _LIBRARIES + (_TOOLS if tools else [])}
    wanted |= {folder: "read" for folder in stdlib if not _below(folder, wanted)}
    # A source can include a device: an endless one would keep a compiler busy.
    devices = _DEVICES[:1] if tools else _DEVICES
    wanted |= {Path(p): "read" for p in (_LOADER_CACHE, *devices)}
    present = [(path, access) for path, access in wanted.items() if path.exists()]
    return [grant for path, access in present for grant in expand(path, access, hidden)]


def _below(folder: Path, others: Iterable[Path]) -> bool:
    return any(folder.is_relative_to(other) for other in others)


def _profile(name: str, grants: list[Grant]) -> dict[str, Any]:
    program = seccomp.assemble(name, platform.machine())
    return {
        "grants": grants,
        "filter": program.code.hex(),
        "pid_offsets": program.pid_offsets,
    }


def _binds(interpreter: Interpreter, readable: Iterable[str]) -> list[str]:
    """Return what the cell's own root shows: existing paths, none inside another."""
    present = [Path(p) for p in _ROOT if os.path.lexists(p)]
    others = [Path(p) for p in (*interpreter.libraries, *readable)]
    return [str(p) for p in [*present, *(p for p in others if not _below(p, present))]]


class View(msgspec.Struct, frozen=True):
    """What cells may see besides the system's libraries.

    ``readable`` are folders for compilers, ``interpreters`` programs that run programs.
    """

    readable: tuple[str, ...] = ()
    interpreters: tuple[str, ...] = ()


def _loaders() -> Iterator[str]:
    """Yield the system's dynamic loaders: the kernel executes one to start what is not static."""
    for pattern in ("lib/ld-linux*.so*", "lib64/ld-linux*.so*", "lib/ld-musl*.so*"):
        for path in Path("/").glob(pattern):
            yield str(path.resolve())


def cell_config(
    rung: Rung,
    number: int,
    kind: Literal["python", "native"],
    interpreter: Interpreter,
    work: str,
    view: View,
) -> dict[str, Any]:
    """Return the configuration that :mod:`judge.cell` takes.

    Args:
        rung: How to confine.
        number: The slot's number; as root it decides the user the cell runs as.
        kind: What its first process is.
        interpreter: What Python cells run.
        work: A folder of the cell's own on the host, used where there is no private root.
        view: What it may see.
    """
    folder = cage.WORK if rung.namespaces else work
    uid = slot_uid(number)
    plain, tools = (_grants(interpreter, tools=tools) for tools in (False, True))
    loading = [(str(Path(p).resolve()), "execute") for p in (*_loaders(), *view.interpreters)]
    grants = {
        "run": plain,
        "loaded": [*plain, *loading, (folder, "read")],
        "grader": [*plain, *loading, (folder, "write")],
        "compile": [*tools, *((path, "read") for path in view.readable), (folder, "write")],
    }
    return {
        "kind": kind,
        "own_pids": rung.namespaces,
        "user_namespace": rung.user_namespace,
        "landlock": rung.landlock,
        "tasks": _tasks(counted_alone=rung.namespaces or uid is not None),
        "uid": uid,
        "gid": uid,
        "binds": _binds(interpreter, view.readable),
        "work": folder,
        "hide_paths": [str(PACKAGE_ROOT), "/", ""],
        "environment": _ENVIRONMENT | {"TMPDIR": folder},
        "filter": seccomp.assemble_cell(platform.machine()).code.hex(),
        "profiles": {name: _profile(name, grants[name]) for name in PROFILES},
    }


def _tasks(*, counted_alone: bool) -> int:
    """Return the limit of processes and threads; it may count all that our user runs."""
    if counted_alone:
        return _TASKS
    uid, others = os.getuid(), 0
    for process in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if process.name.isdigit() and process.stat().st_uid == uid:
                others += sum(1 for _ in (process / "task").iterdir())
    return others + _ROOM_FOR_TASKS


def slot_uid(number: int) -> int | None:
    """Return the user and group a slot becomes, or None where we cannot change who we are."""
    if os.geteuid() != 0:
        return None
    return _FIRST_UID + (os.getpid() * _STRIDE + number) % _UIDS


def make_work(base: Path, number: int) -> str:
    """Make a new folder below ``base`` for a cell of slot ``number``, its own and nobody else's."""
    folder = tempfile.mkdtemp(prefix=f"{number}-", dir=base)
    uid = slot_uid(number)
    if uid is not None:
        os.chown(folder, uid, uid)
    return folder
