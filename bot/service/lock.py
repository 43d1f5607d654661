"""One service per database, and one player: files that are locked for as long as somebody lives.

The kernel lets go of a lock when its process ends, however it ends: there is no stale lock, and a
process id that was given to somebody else in the meantime is never taken for a service.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from bot.errors import StoreError, WorkFailed

SERVICE = "service.lock"
PLAYER = "player.lock"
_LOOKS = 5


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold a lock, with this process's id in the file, while the body runs.

    Raises:
        WorkFailed: another process holds it.
        StoreError: the file cannot be written.
    """
    descriptor = _opened(path)
    try:
        if not _taken(descriptor):
            pid = _pid(descriptor)
            raise WorkFailed(
                f"{path.parent}: a service runs there already (pid {pid}); upsolve stop ends it"
            )
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def awaited(path: Path) -> Iterator[None]:
    """Hold a lock while the body runs, waiting for as long as another process holds it."""
    descriptor = _opened(path)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def holder(path: Path) -> int | None:
    """The process that holds a lock, None where nobody does."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return _pid(descriptor)
    finally:
        os.close(descriptor)
    return None


def _taken(descriptor: int) -> bool:
    """Take the lock, if it is free: not held for longer than :func:`holder` needs to look."""
    for _ in range(_LOOKS):
        with suppress(BlockingIOError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        time.sleep(0.02)
    return False


def _opened(path: Path) -> int:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise StoreError(f"{path}: cannot be written ({error.strerror}); set bot.data") from error


def _pid(descriptor: int) -> int:
    text = os.pread(descriptor, 32, 0).strip()
    return int(text) if text.isdigit() else 0
