"""Starts ``restricted.py`` so that another user can run it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec
import pytest

from judge.confinement import PACKAGE_ROOT
from judge.languages import find_interpreter, readable_by_others

SCRIPT = Path(__file__).with_name("restricted.py")
NOBODY = "65534"


def restricted(task: str, user: str, minimum: str, *lost: str) -> tuple[list[str], dict[str, str]]:
    """Return the command and environment that do ``task`` as ``user``; skips where none can."""
    home = Path(msgspec.__file__).parents[1]
    python = Path(sys.executable).resolve()
    if not readable_by_others(python):
        found, _ = find_interpreter("")
        if found.version[:2] != sys.version_info[:2]:
            pytest.skip(f"{python} is unreadable for other users and {found.path} differs")
        python = Path(found.path)
    if not (readable_by_others(home) and readable_by_others(PACKAGE_ROOT)):
        pytest.skip(f"{home} or {PACKAGE_ROOT} is unreadable for other users")
    environment = {
        "PYTHONPATH": os.pathsep.join((str(PACKAGE_ROOT), str(home))),
        "PATH": os.environ["PATH"],
        "PYTHONPYCACHEPREFIX": "/dev/null",
    }
    return [str(python), "-S", str(SCRIPT), task, user, minimum, *lost], environment
