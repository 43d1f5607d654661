"""Who descends from whom among the processes of this machine, from proc(5)."""

from __future__ import annotations

import contextlib
from pathlib import Path


def parents() -> dict[int, int]:
    """The parent of every living process."""
    found: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
                found[int(entry.name)] = int(fields[1])
    return found


def descendants(root: int) -> set[int]:
    """All living processes below ``root``."""
    parent_of, found = parents(), {root}
    while more := {pid for pid, parent in parent_of.items() if parent in found} - found:
        found |= more
    return found - {root}
