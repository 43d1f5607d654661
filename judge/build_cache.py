"""Keeps what was compiled on disk, by the hash of all that it was made from.

Several judges share the folder. Invariants: an entry appears whole or not at all, and one that
was damaged since is dropped, never used; a cache that cannot be read or written costs time, not
verdicts. Knows nothing of compilers.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec

from judge.settings import JudgeSettings
from judge.verdict import Verdict

_MAGIC = b"upsolve build 1\n"
_DIGEST_BYTES = 32
_SWEPT = 0.9  # of the limit is what a sweep leaves
_ABANDONED_S = 3600.0  # after which a file that was being written is nobody's any more


class Entry(msgspec.Struct, frozen=True):
    """What a compilation gave: AC and a binary, or CE and the compiler's words."""

    verdict: Verdict
    message: str = ""
    binary: bytes = b""


def cache_folder(settings: JudgeSettings) -> Path:
    """Where what can be made again is kept: ``cache``, or ``upsolve`` in the user's cache."""
    if settings.cache:
        return Path(settings.cache).expanduser()
    base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "upsolve"


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it appears whole or not at all, and OSError leaves nothing behind."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    unfinished = path.with_name(f".{secrets.token_hex(8)}")
    try:
        unfinished.write_bytes(data)
        unfinished.rename(path)
    except OSError:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise


class BuildCache:
    """The builds in a folder; the least recently used go when they exceed a size.

    Args:
        folder: Made when missing, for its owner alone.
        limit_bytes: How much is kept; judges that share the folder may exceed it by a sixteenth
            each. 0 keeps nothing.

    Attributes:
        note: Why nothing is kept, in one line, or "".
    """

    def __init__(self, folder: Path, limit_bytes: int) -> None:
        self._folder = folder
        self._limit = limit_bytes
        self._unswept = limit_bytes  # written since we last looked; at first, who knows how much
        self.note = "" if limit_bytes else "builds are not kept: judge.cache_bytes is 0"
        if limit_bytes:
            self._open()

    def _open(self) -> None:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            state = self._folder.stat()
        except OSError as error:
            self._refuse(f"{error.strerror}: {self._folder}")
            return
        if state.st_uid != os.geteuid() or state.st_mode & 0o022:
            self._refuse(f"others can write to {self._folder}")

    def _refuse(self, reason: str) -> None:
        self.note = f"builds are not kept: {reason}"
        self._limit = 0

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / key

    def get(self, key: str) -> Entry | None:
        """Return the entry of a key, None when there is none that is whole."""
        if not self._limit:
            return None
        path = self._path(key)
        try:
            data = path.read_bytes()
            entry = _decode(data)
            if entry is None:
                path.unlink()
            else:
                os.utime(path)
        except OSError:
            return None
        return entry

    def put(self, key: str, entry: Entry) -> None:
        """Keep an entry, if that can be done."""
        data = _encode(entry)
        if len(data) > self._limit:
            return
        try:
            write_whole(self._path(key), data)
        except OSError as error:
            self.note = f"not every build is kept: {error.strerror}: {self._folder}"
            return
        self._unswept += len(data)
        if self._unswept > self._limit / 16:
            self._unswept = 0
            self.sweep()

    def sweep(self) -> None:
        """Delete the least recently used entries when there are too many, and abandoned files."""
        entries = sorted(self._entries())
        total = sum(size for _, size, _ in entries)
        if total <= self._limit:
            return
        for _, size, path in entries:
            if total <= _SWEPT * self._limit:
                break
            with contextlib.suppress(OSError):  # another judge was faster
                path.unlink()
            total -= size

    def _entries(self) -> Iterator[tuple[float, int, Path]]:
        """Yield when each entry was last used, its size and its path."""
        abandoned = time.time() - _ABANDONED_S
        for path in self._folder.glob("??/*"):
            try:
                state = path.stat()
                if not path.name.startswith("."):
                    yield state.st_mtime, state.st_size, path
                elif state.st_mtime < abandoned:
                    path.unlink()
            except OSError:
                continue


def _encode(entry: Entry) -> bytes:
    payload = msgspec.msgpack.encode(entry)
    return _MAGIC + hashlib.sha256(payload).digest() + payload


def _decode(data: bytes) -> Entry | None:
    """Return the entry that ``data`` holds, None when it is not what was written."""
    start = len(_MAGIC) + _DIGEST_BYTES
    payload = memoryview(data)[start:]
    if not data.startswith(_MAGIC) or hashlib.sha256(payload).digest() != data[start - 32 : start]:
        return None
    return msgspec.msgpack.decode(payload, type=Entry)
