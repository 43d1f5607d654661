"""Puts the calling process into a cage, one layer at a time: namespaces, Landlock, limits, seccomp.

Standard library only: the system interpreter that runs a cell loads it. It
knows how each layer is closed, not what is let through: paths, filters and limits come from
:mod:`judge.confinement` and :mod:`judge.seccomp`. Every function raises OSError naming the call
that failed. Python 3.9 or later.
"""
# Every fork pays for what a cell has loaded, and pathlib loads a lot:
# ruff: noqa: PTH103, PTH112, PTH114, PTH115, PTH120, PTH123, PTH211

from __future__ import annotations

import ctypes
import os
import platform
import resource
import struct
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from judge.wire import OrderHead

EXEC_FD = 200  # a binary is started from here: above OPEN_FILES, so it cannot be made again
WORK = "/box"
OPEN_FILES = 64

_NEW_NAMESPACES = 0x00020000 | 0x20000000 | 0x40000000 | 0x08000000 | 0x04000000
_NEW_USER = 0x10000000
_MS_NOSUID, _MS_NODEV, _MS_NOEXEC, _MS_BIND, _MS_REC, _MS_PRIVATE = 2, 4, 8, 4096, 16384, 1 << 18
_ATTR_RDONLY, _ATTR_NOSUID, _ATTR_NODEV = 1, 2, 4
_AT_FDCWD, _AT_RECURSIVE, _MNT_DETACH = -100, 0x8000, 2
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_SECCOMP = 1, 4, 22
_PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS = 36, 38
_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
_CLOSE_RANGE, _MOUNT_SETATTR = 436, 442
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_KILL = 9

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_CHANGE_TREE = 0x10 | 0x20 | 0x80 | 0x100  # remove directory, remove file, make directory, file
_TRUNCATE = 1 << 14  # from ABI 3
_FILE_RIGHTS = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE
_RIGHTS = {
    "execute": _READ_FILE | _EXECUTE,
    "list": _READ_DIR,
    "read": _READ_FILE | _READ_DIR,
    "tools": _READ_FILE | _READ_DIR | _EXECUTE,
    "write": _READ_FILE | _READ_DIR | _WRITE_FILE | _CHANGE_TREE | _TRUNCATE,
}
_FILE_SYSTEM_BITS = {1: 13, 2: 14, 3: 15, 4: 15}  # Landlock ABI -> rights it knows; later ones 16

LIBC = ctypes.CDLL(None, use_errno=True)
_HOLDING_THE_LOCK = ctypes.PyDLL(None, use_errno=True)


def _checked(name: str, result: int) -> int:
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, f"{name}: {os.strerror(number)}")
    return result


def _syscall(name: str, number: int, *arguments: Any) -> int:
    return _checked(name, LIBC.syscall(ctypes.c_long(number), *arguments))


def _prctl(option: int, argument: int) -> None:
    zero = ctypes.c_ulong(0)
    _checked("prctl", LIBC.prctl(option, ctypes.c_ulong(argument), zero, zero, zero))


def _mount(source: str, target: str, kind: str, flags: int, options: str = "") -> None:
    strings = [text.encode() for text in (source, target, kind)]
    result = LIBC.mount(*strings, ctypes.c_ulong(flags), options.encode() or None)
    _checked(f"mount {target}", result)


def _set_mount(path: str, attributes: int, flags: int = 0) -> None:
    request = struct.pack("=4Q", attributes, 0, 0, 0)
    arguments = (path.encode(), ctypes.c_uint(flags), request, ctypes.c_size_t(len(request)))
    _syscall(f"mount_setattr {path}", _MOUNT_SETATTR, _AT_FDCWD, *arguments)


def die_with_parent() -> None:
    """Have the kernel kill this process when its parent ends."""
    _prctl(_PR_SET_PDEATHSIG, _KILL)


def fork() -> int:
    """Fork without the interpreter's hooks; for a process that has never had a second thread.

    With one thread there is no lock to repair, and the hooks (the thread module's, the random
    module's) cost as much as the fork: they write to memory that parent and child share.
    """
    return _checked("fork", _HOLDING_THE_LOCK.fork())


def adopt_orphans() -> None:
    """Become the parent of descendants that lose theirs, so that they can be reaped."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def close_descriptors(first: int, last: int = 0xFFFFFFFF) -> None:
    """Close every descriptor from ``first`` to ``last``."""
    bounds = ctypes.c_uint(first), ctypes.c_uint(last)
    _syscall("close_range", _CLOSE_RANGE, *bounds, ctypes.c_uint(0))


def unshare(*, user: bool) -> None:
    """Leave the mount, pid, net, ipc and uts namespaces; with ``user`` the user's too.

    The caller keeps its pid; its next child is the first process of the new pid namespace.
    """
    uid, gid = os.getuid(), os.getgid()
    _checked("unshare", LIBC.unshare(_NEW_NAMESPACES | (_NEW_USER if user else 0)))
    if user:
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"{uid} {uid} 1")
        _write("/proc/self/gid_map", f"{gid} {gid} 1")


def _write(path: str, text: str) -> None:
    with open(path, "w") as file:
        file.write(text)


def build_root(binds: Iterable[str], uid: int, gid: int) -> None:
    """Replace the root by read-only views of ``binds`` and a small writable :data:`WORK`.

    Nothing else of the host's file system stays reachable. Symbolic links among ``binds`` are
    made again as links.
    """
    _mount("none", "/", "", _MS_REC | _MS_PRIVATE)
    base = "/proc"  # any directory that is certain to exist and holds nothing to bind
    guard = _MS_NOSUID | _MS_NODEV
    _mount("tmpfs", base, "tmpfs", guard, "size=1m,nr_inodes=1k,mode=755")
    for path in binds:
        _bind(path, base + path)
    os.makedirs(base + WORK, exist_ok=True)
    owner = f"size=256m,nr_inodes=4k,mode=700,uid={uid},gid={gid}"
    _mount("tmpfs", base + WORK, "tmpfs", guard | _MS_NOEXEC, owner)
    os.chdir(base)
    _syscall("pivot_root", _PIVOT_ROOT[platform.machine()], b".", b".")
    _checked("umount2", LIBC.umount2(b".", _MNT_DETACH))
    os.chdir("/")
    _set_mount("/", _ATTR_RDONLY)


def _bind(path: str, target: str) -> None:
    is_directory = os.path.isdir(path)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if os.path.islink(path):
        os.symlink(os.readlink(path), target)
        return
    if is_directory:
        os.makedirs(target, exist_ok=True)
    else:
        _write(target, "")
    _mount(path, target, "", _MS_BIND | _MS_REC)
    no_devices = _ATTR_NODEV if is_directory else 0
    _set_mount(target, _ATTR_RDONLY | _ATTR_NOSUID | no_devices, _AT_RECURSIVE)


def drop_privileges(uid: int | None, gid: int | None) -> None:
    """Become ``uid``:``gid`` (None: stay who we are), without capabilities or a way to get any."""
    if uid is not None and gid is not None:
        os.setgroups([])
        os.setresgid(gid, gid, gid)
        os.setresuid(uid, uid, uid)
    header = struct.pack("=Ii", 0x20080522, 0)  # _LINUX_CAPABILITY_VERSION_3, this process
    _checked("capset", LIBC.capset(header, bytes(24)))
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    _prctl(_PR_SET_DUMPABLE, 0)


def landlock_abi() -> int:
    """Return the kernel's Landlock version; OSError where there is none."""
    none = ctypes.c_void_p(None)
    return _syscall("landlock", _LANDLOCK_CREATE, none, ctypes.c_size_t(0), ctypes.c_uint(1))


def make_ruleset(grants: Iterable[Sequence[str]]) -> int:
    """Make a Landlock ruleset and return its descriptor.

    It denies every access that this kernel can deny but the ``grants``: pairs of a path and
    "execute", "list", "read", "tools" or "write". It denies TCP, and signals and abstract sockets
    across its border, where the kernel can (ABI 4 and 6). A path that does not exist is left out.
    """
    abi = landlock_abi()
    handled = (1 << _FILE_SYSTEM_BITS.get(abi, 16)) - 1
    attributes = struct.pack("=3Q", handled, 3, 3)[: 8 if abi < 4 else 16 if abi < 6 else 24]
    arguments = (attributes, ctypes.c_size_t(len(attributes)), ctypes.c_uint(0))
    ruleset = _syscall("landlock_create_ruleset", _LANDLOCK_CREATE, *arguments)
    for path, access in grants:
        _grant(ruleset, path, _RIGHTS[access] & handled)
    return ruleset


def _grant(ruleset: int, path: str, rights: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        if not os.path.isdir(path):
            rights &= _FILE_RIGHTS
        if rights:
            rule = struct.pack("=Qi", rights, descriptor)
            _syscall(f"landlock_add_rule {path}", _LANDLOCK_ADD, ruleset, 1, rule, 0)
    finally:
        os.close(descriptor)


def restrict(ruleset: int) -> None:
    """Put this process and all it will start under ``ruleset``."""
    _syscall("landlock_restrict_self", _LANDLOCK_RESTRICT, ruleset, ctypes.c_uint(0))


def set_fixed_limits() -> None:
    """Set the hard limits that are the same for every order and do not hinder a first process."""
    for kind in (resource.RLIMIT_CORE, resource.RLIMIT_MEMLOCK):
        resource.setrlimit(kind, (0, 0))


def set_limits(order: OrderHead, tasks: int) -> None:
    """Set an order's hard limits, and ``tasks`` as that of the user's processes and threads.

    CPU and address space are backstops: verdicts come from what was used. The stack may take all
    of the memory, as contestants expect.
    """
    cpu = int(order.cpu_s) + 2
    output = order.output + 1  # one byte more than allowed tells "full" from "too much"
    limits = [
        (resource.RLIMIT_CPU, cpu, cpu + 1),
        (resource.RLIMIT_AS, order.address_space, order.address_space),
        (resource.RLIMIT_FSIZE, output, output),
        (resource.RLIMIT_NOFILE, OPEN_FILES, OPEN_FILES),
    ]
    hard = resource.getrlimit(resource.RLIMIT_STACK)[1]
    stack = min(order.stack, hard) if hard != resource.RLIM_INFINITY else order.stack
    limits.append((resource.RLIMIT_STACK, stack, stack))
    if tasks:
        limits.append((resource.RLIMIT_NPROC, tasks, tasks))
    for kind, soft, hard in limits:
        resource.setrlimit(kind, (soft, hard))


class Filter:
    """A seccomp filter, ready to be installed: what a child need not prepare is not paid per run.

    Args:
        code: The program.
        pid_offsets: Where the id of the process that installs it belongs.
    """

    def __init__(self, code: bytes, pid_offsets: Sequence[int] = ()) -> None:
        self._code = ctypes.create_string_buffer(code, len(code))
        self._offsets = tuple(pid_offsets)
        program = struct.pack("@HP", len(code) // 8, ctypes.addressof(self._code))
        self._program = ctypes.create_string_buffer(program, len(program))
        self._address = ctypes.c_ulong(ctypes.addressof(self._program))
        self._mode, self._zero = ctypes.c_ulong(2), ctypes.c_ulong(0)

    def install(self) -> None:
        """Put this process and all it will start under the filter; there is no way back."""
        for offset in self._offsets:
            struct.pack_into("=I", self._code, offset, os.getpid())
        arguments = self._mode, self._address, self._zero, self._zero
        _checked("seccomp", LIBC.prctl(_PR_SET_SECCOMP, *arguments))


def wait_as_outer(inner: int) -> NoReturn:
    """Stay as the parent of a pid namespace until its first process, ``inner``, ends."""
    _, status = os.waitpid(inner, 0)
    os._exit(0 if status == 0 else 1)
