"""Says what a cell may see: the folders of its root, Landlock grants and filters, per profile.

Computes only; :mod:`judge.cage` closes what is decided here. Invariant: the folder our packages
were imported from, where official tests may lie, is never granted, not even inside a granted one.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Iterator, Sequence
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
# that the kernel's count of a user's tasks is a slot's own.
_FIRST_UID, _UIDS = 65520, 14

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
    wanted = {Path(p).resolve(): "run" for p in _LIBRARIES + (_TOOLS if tools else [])}
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


def cell_config(
    rung: Rung,
    number: int,
    kind: Literal["python", "native"],
    interpreter: Interpreter,
    work: str,
    readable: Sequence[str] = (),
) -> dict[str, Any]:
    """Return the configuration that :mod:`judge.cell` takes.

    Args:
        rung: How to confine.
        number: The slot's number; as root it decides the user the cell runs as.
        kind: What its first process is.
        interpreter: What Python cells run.
        work: A folder of the cell's own on the host, used where there is no private root.
        readable: Folders that compilers may read besides the system's.
    """
    folder = cage.WORK if rung.namespaces else work
    uid = slot_uid(number)
    plain = _grants(interpreter, tools=False)
    run = [*plain, (folder, "read")] if kind == "native" else plain
    tools = [*_grants(interpreter, tools=True), *((path, "read") for path in readable)]
    grants = {
        "run": run,
        "grader": [*plain, (folder, "write")],
        "compile": [*tools, (folder, "write")],
    }
    return {
        "kind": kind,
        "own_pids": rung.namespaces,
        "user_namespace": rung.user_namespace,
        "landlock": rung.landlock,
        # Without a namespace the count of tasks would include everything else the user runs.
        "count_tasks": rung.namespaces or uid is not None,
        "uid": uid,
        "gid": uid,
        "binds": _binds(interpreter, readable),
        "work": folder,
        "hide_paths": [str(PACKAGE_ROOT), "/", ""],
        "environment": _ENVIRONMENT | {"TMPDIR": folder},
        "filter": seccomp.assemble_cell(platform.machine()).code.hex(),
        "profiles": {name: _profile(name, grants[name]) for name in PROFILES},
    }


def slot_uid(number: int) -> int | None:
    """Return the user and group a slot becomes, or None where we cannot change who we are."""
    return _FIRST_UID + number % _UIDS if os.geteuid() == 0 else None


def make_work(base: Path, number: int, name: str) -> str:
    """Make the folder of a cell of slot ``number`` below ``base``, that slot's and no other's."""
    folder = base / f"{number}-{name}"
    folder.mkdir(mode=0o700, exist_ok=True)
    uid = slot_uid(number)
    if uid is not None:
        os.chown(folder, uid, uid)
    return str(folder)
