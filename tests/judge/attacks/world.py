"""The world around a judge under attack: what tempts attackers, and proof that it is untouched.

Everything here is open to any user: a secret, files and a folder to write to, servers, shared
memory, a process. What stops an attack is then the cage and not a permission.
"""

from __future__ import annotations

import ctypes
import os
import secrets
import select
import socket
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

_LIBC = ctypes.CDLL(None, use_errno=True)
_LIBC.shmat.restype = ctypes.c_void_p
_SET_CHILD_SUBREAPER = 36
_IPC_CREATE, _IPC_EXCLUSIVE, _IPC_REMOVE = 0o1000, 0o2000, 0
_SHOWN_PLACES = ("/", "/tmp", "/var/tmp", "/dev/shm", "/run/lock", "/dev/mqueue")


class World:
    """A secret place with its traps; :attr:`names` is what attacks may know of it.

    Args:
        stack: Cleans up.
    """

    def __init__(self, stack: ExitStack) -> None:
        self.secret = f"SECRET-{secrets.token_hex(16)}"
        self.token = f"upsolve-token-{secrets.token_hex(8)}"
        folder = tempfile.TemporaryDirectory(prefix="upsolve-world-")
        self.folder = Path(stack.enter_context(folder))
        self.folder.chmod(0o755)
        self.temporary = self._folder("tmp")
        self._drop = self._folder("drop")
        self.cache = self._folder("cache")
        self.cache.chmod(0o700)
        self._files = {self._file("secret.txt", 0o644), self._file("open.txt", 0o666)}
        self._shared = Path("/dev/shm", self.token)
        self._shared.write_text(self.secret)
        stack.callback(self._shared.unlink)
        os.mkfifo(self.folder / "fifo")
        (self.folder / "fifo").chmod(0o666)
        self._listeners = [stack.enter_context(end) for end in self._listen()]
        waits = [sys.executable, "-S", "-c", "import sys; sys.stdin.read()"]
        self.victim = subprocess.Popen(waits, stdin=subprocess.PIPE)
        stack.callback(self.victim.communicate)
        self.key, self._segment = self._share(stack)
        os.environ["UPSOLVE_SECRET"] = self.secret
        self._before = self._state()

    def _folder(self, name: str) -> Path:
        folder = self.folder / name
        folder.mkdir()
        folder.chmod(0o777)
        return folder

    def _file(self, name: str, mode: int) -> Path:
        file = self.folder / name
        file.write_text(self.secret)
        file.chmod(mode)
        return file

    def _listen(self) -> list[socket.socket]:
        stream = socket.create_server(("127.0.0.1", 0))
        datagram = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        datagram.bind(stream.getsockname())
        abstract, named = (socket.socket(socket.AF_UNIX) for _ in range(2))
        abstract.bind("\0" + self.token)
        named.bind(str(self.folder / "socket"))
        (self.folder / "socket").chmod(0o777)
        abstract.listen()
        named.listen()
        with socket.create_server(("127.0.0.1", 0)) as free:
            self._free = free.getsockname()[1]
        return [stream, datagram, abstract, named]

    def _share(self, stack: ExitStack) -> tuple[int, int]:
        """Return the key and id of shared memory that holds the secret."""
        key = secrets.randbelow(1 << 30)
        segment = _LIBC.shmget(key, 4096, _IPC_CREATE | _IPC_EXCLUSIVE | 0o666)
        if segment < 0:
            raise OSError(ctypes.get_errno(), "shmget")
        stack.callback(_LIBC.shmctl, segment, _IPC_REMOVE, None)
        address = _LIBC.shmat(segment, None, 0)
        ctypes.memmove(address, self.secret.encode(), len(self.secret))
        _LIBC.shmdt(ctypes.c_void_p(address))
        return key, segment

    @property
    def names(self) -> dict[str, str | int]:
        """What attacks know, by the names that their sources use."""
        return {
            "SECRET": str(self.folder / "secret.txt"),
            "FOLDER": str(self.folder),
            "CACHE": str(self.cache),
            "FIFO": str(self.folder / "fifo"),
            "TOKEN": self.token,
            "PORT": self._listeners[0].getsockname()[1],
            "FREE": self._free,
            "KEY": self.key,
            "VICTIM": self.victim.pid,
        }

    def _state(self) -> dict[str, object]:
        """Describe all that an attack could change."""
        stats = {file: file.stat() for file in self._files}
        return {
            "files": {file: (file.read_text(), s.st_mode, s.st_mtime_ns, s.st_nlink)
                      for file, s in stats.items()},
            "folders": sorted(map(str, [*self.folder.iterdir(), *self._drop.iterdir()])),
            "shared memory": (self._shared.read_text(), self._segments()),
            "connections": select.select(self._listeners, [], [], 0)[0],
            "processes outside": _standing(self.victim.pid),
            "listeners": _listens(self._free),
            "environment": dict(os.environ),
            "machine": socket.gethostname(),
        }  # fmt: skip

    def _segments(self) -> list[list[str]]:
        """Return the rows of SysV objects with our keys, without the columns of other uses."""
        keys = {str(self.key), str(self.key + 1)}
        tables = [Path("/proc/sysvipc", name) for name in ("shm", "sem", "msg")]
        rows = [row.split() for table in tables for row in table.read_text().splitlines()]
        return [row[:7] for row in rows if row[0] in keys]

    def changes(self) -> dict[str, str]:
        """Return what is not as it was, by name; the value says how, "" for nothing."""
        now = self._state()
        found = {
            name: "" if now[name] == was else f"{was} became {now[name]}"
            for name, was in self._before.items()
        }
        places = [*map(Path, _SHOWN_PLACES), self.cache]
        entries = [entry for place in places for entry in _entries(place)]
        ours = [e for e in entries if self.token in e.name and e != self._shared]
        found["files with its name"] = str(ours or "")
        return found


def _entries(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if os.access(folder, os.R_OK | os.X_OK) else []


def _standing(pid: int) -> tuple[object, ...]:
    """Return whether a process goes on, and its parent, group, session and nice value (proc(5))."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (fields[0] in "RSDI", *fields[1:4], fields[16], os.sched_getaffinity(pid))


def _listens(port: int) -> bool:
    """Tell whether something listens on a TCP port, from proc(5)'s ``net/tcp``."""
    rows = Path("/proc/net/tcp").read_text().splitlines()[1:]
    return any(r.split()[1].endswith(f":{port:04X}") and r.split()[3] == "0A" for r in rows)


def _processes() -> dict[int, tuple[int, str]]:
    """Return every process's parent and state letter, from proc(5)."""
    rows: dict[int, tuple[int, str]] = {}
    for name in os.listdir("/proc"):  # noqa: PTH208 - after each attack: pathlib takes thrice as long
        if name.isdecimal():
            try:
                with open(f"/proc/{name}/stat", "rb") as file:  # noqa: PTH123 - as above
                    fields = file.read().rpartition(b")")[2].split(None, 2)
            except (FileNotFoundError, ProcessLookupError):
                continue
            rows[int(name)] = int(fields[1]), fields[0].decode()
    return rows


def adopt_orphans() -> None:
    """Become the parent of descendants that lose theirs, so that none gets away from us."""
    if _LIBC.prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")


def family() -> tuple[dict[int, str], set[int]]:
    """Return our descendants with their state letters, and which of them are our children."""
    rows = _processes()
    found: dict[int, str] = {}
    wanted = [os.getpid()]
    while wanted:
        parent = wanted.pop()
        below = [child for child, (above, _) in rows.items() if above == parent]
        found |= {child: rows[child][1] for child in below}
        wanted += below
    return found, {pid for pid in found if rows[pid][0] == os.getpid()}


def bury(pids: set[int]) -> None:
    """Collect children of ours that have ended."""
    for pid in pids:
        os.waitpid(pid, os.WNOHANG)
