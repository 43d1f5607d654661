"""What a cell is asked to do and how it says it went: plain values, and memory files for bytes."""

from __future__ import annotations

import fcntl
import os
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from judge.verdict import Limits
from judge.wire import MODES, PROFILES, STOP_ON_FAILURE, OrderHead, pack_order

STDERR_BYTES = 4096
_STACK_BYTES = 256 << 20
_SLACK_BYTES = 1 << 30  # address space beyond the memory limit: reserved but untouched is no use
_UNLIMITED = (1 << 63) - 1
_WORTH_KEEPING_BYTES = 1 << 18
_MFD_EXEC = 0x10
_SEALS = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL


class Order(msgspec.Struct, frozen=True):
    """Runs of one program, one after the other.

    Attributes:
        mode: ``python`` and ``check`` run or only compile ``program``, a source; ``binary``
            executes it; ``command`` executes the file ``argv[0]``.
        profile: What the cage leaves open: ``loaded`` programs may execute the system's loader and
            interpreters, graders may write to the working folder, compilers may start programs.
        limits: What each run may use.
        argv: The program's arguments, its name first.
        program: A source or an ELF image.
        inputs: Standard input of each run.
        files: Put into the working folder before the first run, by name; a name that ends in a
            slash is an empty folder.
        collect: A file of the working folder to hand back after each run, "" for none.
        stop_on_failure: Leave out what follows a run that fails.
    """

    mode: Literal["python", "check", "binary", "command"]
    profile: Literal["run", "loaded", "grader", "compile"]
    limits: Limits
    argv: Sequence[str] = ("main",)
    program: bytes = b""
    inputs: Sequence[bytes] = (b"",)
    files: Mapping[str, bytes] = {}
    collect: str = ""
    stop_on_failure: bool = False


class Outcome(msgspec.Struct, frozen=True):
    """How a run ended, as measured; ``status`` is negative for a signal.

    ``compiled`` is false for a Python source that is no program: nothing of it has run. ``memory``
    is what counts against the limit, told from ``floor`` up, and ``killed`` says by which limit
    the judge ended the run: "cpu", "wall", "output", "memory", or "cancelled". ``ended_s`` is on
    the monotonic clock. Of standard error the last and the first few KiB are kept.
    """

    caged: bool
    status: int
    cpu_s: float
    wall_s: float
    memory: int
    killed: str
    compiled: bool = True
    floor: int = 0
    ended_s: float = 0.0
    output_size: int = 0
    output: bytes = b""
    stderr: bytes = b""
    stderr_head: bytes = b""
    collected: bytes = b""


def memory_file(data: bytes, *, executable: bool = False) -> int:
    """Return a descriptor of an anonymous file that holds ``data`` for good."""
    flags = os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING
    try:
        file = os.memfd_create("run", flags | (_MFD_EXEC if executable else 0))
    except OSError:  # before Linux 6.3 the flag is unknown and every such file executable
        file = os.memfd_create("run", flags)
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]
    os.lseek(file, 0, os.SEEK_SET)
    if not executable:
        os.fchmod(file, 0o600)
    fcntl.fcntl(file, fcntl.F_ADD_SEALS, _SEALS)
    return file


class MemoryFiles:
    """Inputs as memory files; large ones are kept, so that they are not copied for every program.

    Args:
        most_bytes: What is kept, at most; the least recently used go first.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._held = 0
        self._files: OrderedDict[bytes, int] = OrderedDict()

    def open(self, data: bytes) -> int:
        """Return a descriptor at the start of a file that holds ``data``; the caller's to close."""
        if len(data) < _WORTH_KEEPING_BYTES:
            return memory_file(data)
        file = self._files.get(data)
        if file is None:
            file = self._files[data] = memory_file(data)
            self._held += len(data)
        self._files.move_to_end(data)
        while self._held > self._most and len(self._files) > 1:
            gone, number = self._files.popitem(last=False)
            self._held -= len(gone)
            os.close(number)
        # Opened anew, for a place in the file of its own.
        return os.open(f"/proc/self/fd/{file}", os.O_RDONLY | os.O_CLOEXEC)

    def close(self) -> None:
        """Let go of every file."""
        while self._files:
            os.close(self._files.popitem()[1])


def encode(order: Order, runs: int, flags: int, *, exact_memory: bool) -> bytes:
    """Return the message of ``runs`` of an order.

    Args:
        order: What to do.
        runs: How many descriptors of standard input come with it.
        flags: Of :mod:`judge.wire`.
        exact_memory: Whether a control group limits memory, so that address space need not.
    """
    limits = order.limits
    stack = min(limits.memory_bytes, _STACK_BYTES)
    head = OrderHead(
        mode=MODES.index(order.mode),
        profile=PROFILES.index(order.profile),
        flags=flags | (STOP_ON_FAILURE if order.stop_on_failure else 0),
        reserved=0,
        runs=runs,
        files=len(order.files),
        strings=len(order.argv) + len(order.files) + 1,
        cpu_s=limits.cpu_s,
        wall_s=limits.wall_limit_s,
        address_space=_UNLIMITED if exact_memory else limits.memory_bytes + stack + _SLACK_BYTES,
        stack=stack,
        output=limits.output_bytes,
    )
    return pack_order(head, [*order.argv, *order.files, order.collect])
