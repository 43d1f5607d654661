"""Finds the interpreter that slots run and the compiler they call, and builds its command line.

Looks only; nothing is compiled here. A toolchain is used only where a slot can see it: the
interpreter must be readable by the slot's user and the compiler must lie below ``/usr``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec

from judge.errors import JudgeUnavailable

LANGUAGES = ("python3", "cpp")
CXX_FLAGS = ("-std=gnu++17", "-O2", "-pipe", "-w", "-fmax-errors=5", "-fdiagnostics-color=never")

_OLDEST_PYTHON = (3, 9)
_QUERY = "import sys; print(sys.executable, *sys.version_info[:3], *sys.path, sep='\\n')"


class LanguageInfo(msgspec.Struct, frozen=True):
    """A language the judge knows; ``reason`` says in one line what is missing when it is."""

    name: str
    available: bool
    version: str = ""
    reason: str = ""


class Interpreter(msgspec.Struct, frozen=True):
    """A Python that slots can run: its path, version, and the folders it imports from."""

    path: str
    version: tuple[int, ...]
    libraries: tuple[str, ...]


def source_fault(source: str, limit_bytes: int) -> str:
    """Return in one line why ``source`` cannot be a program in any language, or ""."""
    try:
        size = len(source.encode())
    except UnicodeEncodeError:
        return "the source is not valid UTF-8"
    if size > limit_bytes:
        return f"the source has {size} bytes; the limit is {limit_bytes}"
    return "the source has a NUL character" if "\0" in source else ""


def readable_by_others(path: Path) -> bool:
    """Tell whether any user may read and execute ``path``."""
    try:
        walk = all(parent.stat().st_mode & 0o001 for parent in path.resolve().parents)
        return walk and path.stat().st_mode & 0o005 == 0o005
    except OSError:
        return False


def _query(path: str) -> Interpreter | None:
    """Ask an interpreter, or a script that starts one, about itself; None when it does not run."""
    try:
        done = subprocess.run(
            [path, "-I", "-S", "-c", _QUERY], capture_output=True, text=True, check=True, timeout=30
        )
    except (OSError, subprocess.SubprocessError):
        return None
    executable, *rest = done.stdout.splitlines()
    version = tuple(int(number) for number in rest[:3])
    return Interpreter(executable, version, tuple(f for f in rest[3:] if Path(f).is_dir()))


def _usable(found: Interpreter | None, *, as_other_user: bool) -> bool:
    if found is None or found.version < _OLDEST_PYTHON:
        return False
    paths = [found.path, *found.libraries]
    return not as_other_user or all(readable_by_others(Path(path)) for path in paths)


def find_interpreter(wanted: str) -> tuple[Interpreter, str]:
    """Return the interpreter for slots and a note about the choice ("" when it is ours).

    Args:
        wanted: A path or name from the settings; "" takes the interpreter we run on if slots can
            use it, else the system's.

    Raises:
        JudgeUnavailable: None can be used.
    """
    as_other_user = os.geteuid() == 0
    own = str(getattr(sys, "_base_executable", "") or sys.executable)
    candidates = [shutil.which(wanted) or wanted] if wanted else [own, "/usr/bin/python3"]
    for candidate in candidates:
        found = _query(candidate)
        if found is not None and _usable(found, as_other_user=as_other_user):
            if wanted or candidate == own:
                return found, ""
            return found, f"slots run {candidate}: another user cannot read {own}"
    raise JudgeUnavailable(
        f"no Python {'.'.join(map(str, _OLDEST_PYTHON))}+ that another user can read among "
        f"{', '.join(candidates)}: install the system's python3 or set judge.python"
    )


def find_compiler(wanted: str) -> LanguageInfo:
    """Return what is known of the C++ compiler; ``version`` is the first line it prints."""
    path = shutil.which(wanted)
    if path is None:
        return LanguageInfo("cpp", False, reason=f"{wanted} is not installed: install g++")
    if not Path(path).resolve().is_relative_to("/usr"):
        reason = f"{path} lies outside /usr, all that a slot sees: set judge.cxx"
        return LanguageInfo("cpp", False, reason=reason)
    try:
        done = subprocess.run([path, "--version"], capture_output=True, check=True, timeout=30)
    except (OSError, subprocess.SubprocessError) as error:
        return LanguageInfo("cpp", False, reason=f"{path} does not run: {error}")
    version = done.stdout.decode("utf-8", "replace").split("\n", 1)[0]
    return LanguageInfo("cpp", True, version)


def compile_command(cxx: str, output: str) -> list[str]:
    """Return the command that compiles C++ from standard input to ``output``."""
    return [shutil.which(cxx) or cxx, *CXX_FLAGS, "-o", output, "-x", "c++", "-"]
