"""Starts slots, runs orders in them one at a time, and shares them out, urgent work first.

A slot is a process of :mod:`judge.zygote`. Bytes go in and come out as memory files, never as
paths. A slot that dies, hangs or is interrupted is killed and replaced; :class:`SlotLost` tells
the caller, who decides whether to try again. No verdicts here.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import heapq
import itertools
import os
import socket
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Any, Literal

import msgspec

from judge.confinement import PACKAGE_ROOT
from judge.errors import JudgeError
from judge.languages import Interpreter
from judge.verdict import Limits

STDERR_BYTES = 4096
_GRACE_S = 10.0  # what a slot may take beyond a run's wall limit before it counts as hung
_START_S = 30.0
_SLACK_BYTES = 1 << 30  # address space beyond the memory limit: reserved but untouched is no use
_STACK_BYTES = 256 << 20
_MFD_EXEC = 0x10
_SEALS = fcntl.F_SEAL_WRITE | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL
_ENVIRONMENT = {
    "PATH": "/usr/local/bin:/usr/bin:/bin",
    "LANG": "C.UTF-8",
    "PYTHONHASHSEED": "0",
    "PYTHONSAFEPATH": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONPATH": str(PACKAGE_ROOT),
}


class SlotLost(JudgeError):
    """A slot ended or hung under a run: nothing is known of the program."""


class Order(msgspec.Struct, frozen=True):
    """One run: how (``mode``), under which ``profile``, what program with which arguments."""

    mode: Literal["python", "binary", "check", "compile"]
    profile: Literal["run", "validator", "compile"]
    program: bytes
    limits: Limits
    stdin: bytes = b""
    argv: Sequence[str] = ("main",)
    files: Sequence[bytes] = ()  # a validator's input and answer


class Outcome(msgspec.Struct, frozen=True):
    """How a run ended, as measured; ``status`` is negative for a signal."""

    caged: bool
    status: int
    cpu_s: float
    wall_s: float
    memory: int
    killed: str
    message: bytes = b""
    output_size: int = 0
    output: bytes = b""
    stderr: bytes = b""
    stderr_head: bytes = b""


class Ready(msgspec.Struct, frozen=True):
    """A slot's first word: the least memory it can tell, the Landlock version, or an error."""

    floor: int = 0
    landlock: int = 0
    error: str = ""


def memory_file(data: bytes = b"", *, executable: bool = False, seal: bool = True) -> int:
    """Return a descriptor of an anonymous file that holds ``data``, for good unless not sealed."""
    flags = os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING
    try:
        file = os.memfd_create("run", flags | (_MFD_EXEC if executable else 0))
    except OSError:  # before Linux 6.3 the flag is unknown and every such file executable
        file = os.memfd_create("run", flags)
    view = memoryview(data)
    while view:
        view = view[os.write(file, view) :]
    os.lseek(file, 0, os.SEEK_SET)
    if seal:
        fcntl.fcntl(file, fcntl.F_ADD_SEALS, _SEALS)
    return file


class Slot:
    """A running slot; :meth:`start` makes one, :meth:`run` uses it, :meth:`kill` ends it."""

    def __init__(self, process: subprocess.Popen[bytes], control: socket.socket) -> None:
        self._process = process
        self._control = control
        self.ready = Ready()

    @classmethod
    async def start(cls, interpreter: Interpreter, config: dict[str, Any]) -> Slot:
        """Start a slot and wait until its cage stands; SlotLost says why it does not."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        ours.setblocking(False)
        command = [interpreter.path, "-S", "-s", "-m", "judge.zygote", str(theirs.fileno())]
        with theirs:
            process = subprocess.Popen(  # noqa: ASYNC220 - no preexec_fn: it starts by vfork
                command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=_ENVIRONMENT,
                cwd="/", pass_fds=[theirs.fileno()],
            )  # fmt: skip
        slot = cls(process, ours)
        try:
            ours.send(msgspec.json.encode(config))
            slot.ready = msgspec.json.decode(await slot._receive(_START_S), type=Ready)
        except BaseException:
            slot.kill()
            raise
        if slot.ready.error:
            slot.kill()
            raise SlotLost(slot.ready.error)
        return slot

    async def _receive(self, timeout_s: float) -> bytes:
        try:
            async with asyncio.timeout(timeout_s):
                message = await asyncio.get_running_loop().sock_recv(self._control, 1 << 16)
        except (TimeoutError, OSError) as error:
            raise SlotLost(f"a slot does not answer: {error}") from error
        if not message:
            raise SlotLost("a slot ended")
        return message

    async def run(self, order: Order, *, want_output: bool = True) -> Outcome:
        """Do one run and measure it.

        Raises:
            SlotLost: The slot ended or hung; it is of no further use.
        """
        files = [
            memory_file(order.stdin),
            memory_file(seal=False),
            memory_file(seal=False),
            memory_file(order.program, executable=order.mode == "binary"),
            *map(memory_file, order.files),
            memory_file(seal=False),
        ]
        try:
            try:
                socket.send_fds(self._control, [_encode(order)], files)
            except OSError as error:
                raise SlotLost(f"a slot ended: {error}") from error
            reply = await self._receive(order.limits.wall_limit_s + _GRACE_S)
            return _collect(msgspec.json.decode(reply, type=Outcome), files, order, want_output)
        finally:
            for file in files:
                os.close(file)

    def kill(self) -> None:
        """End the slot and everything in it."""
        self._control.close()
        self._process.kill()
        self._process.wait()


def _encode(order: Order) -> bytes:
    limits = order.limits
    stack = min(limits.memory_bytes, _STACK_BYTES)
    return msgspec.json.encode({
        "mode": order.mode,
        "profile": order.profile,
        "argv": order.argv,
        "cpu_s": limits.cpu_s,
        "wall_s": limits.wall_limit_s,
        "memory": limits.memory_bytes,
        "output": limits.output_bytes,
        "address_space": limits.memory_bytes + stack + _SLACK_BYTES,
        "stack": stack,
    })  # fmt: skip


def _collect(reply: Outcome, files: list[int], order: Order, want_output: bool) -> Outcome:
    size, noise = os.fstat(files[1]).st_size, os.fstat(files[2]).st_size
    wanted = min(size, order.limits.output_bytes) if want_output else 0
    return msgspec.structs.replace(
        reply,
        message=os.pread(files[-1], STDERR_BYTES, 0),
        output_size=size,
        output=os.pread(files[1], wanted, 0),
        stderr=os.pread(files[2], STDERR_BYTES, max(0, noise - STDERR_BYTES)),
        stderr_head=os.pread(files[2], STDERR_BYTES, 0),
    )


class SlotPool:
    """A fixed number of slots, started when first needed; urgent callers overtake others.

    Args:
        launch: Starts the slot of a number.
        size: How many there are.
    """

    def __init__(self, launch: Callable[[int], Awaitable[Slot]], size: int) -> None:
        self._launch = launch
        self._slots: list[Slot | None] = [None] * size
        self._free = list(range(size))
        self._waiting: list[tuple[bool, int, asyncio.Future[int]]] = []
        self._order = itertools.count()

    @contextlib.asynccontextmanager
    async def slot(self, *, urgent: bool) -> AsyncIterator[Slot]:
        """Lend a slot; one that the caller leaves by an exception is killed and replaced."""
        number = await self._take(urgent=urgent)
        try:
            slot = self._slots[number] = self._slots[number] or await self._launch(number)
            yield slot
        except BaseException:
            broken, self._slots[number] = self._slots[number], None
            if broken is not None:
                broken.kill()
            raise
        finally:
            self._give(number)

    async def _take(self, *, urgent: bool) -> int:
        if self._free:
            return self._free.pop()
        turn: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (not urgent, next(self._order), turn))
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._give(turn.result())
            raise

    def _give(self, number: int) -> None:
        while self._waiting:
            turn = heapq.heappop(self._waiting)[2]
            if not turn.done():
                turn.set_result(number)
                return
        self._free.append(number)

    def close(self) -> None:
        """Kill every slot."""
        for slot in self._slots:
            if slot is not None:
                slot.kill()
        self._slots = [None] * len(self._slots)
