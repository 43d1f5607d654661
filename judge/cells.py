"""A cell as the judge holds it: starts the caged process, hands it orders, measures what it says.

Bytes go in and come out as memory files, never as paths. A cell that dies, hangs or is interrupted
is of no further use: :class:`CellLost` tells the caller, who decides whether to try again. No
verdicts here.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import struct
import subprocess
from collections.abc import Sequence
from io import FileIO
from typing import Any

import msgspec

from judge.cgroups import Group
from judge.confinement import PACKAGE_ROOT
from judge.errors import JudgeError
from judge.orders import STDERR_BYTES, MemoryFiles, Order, Outcome, encode, memory_file
from judge.wire import KILLED, MOST_RUNS, NO_PROGRAM, PIPED, READY, YIELD, Record, unpack_answer

_GRACE_S = 10.0  # what a cell may take beyond a run's wall limit before it counts as hung
_START_S = 30.0
_MESSAGE_BYTES = 1 << 16
_MOST_DESCRIPTORS = 253
_SIGKILL = 9
_GROUP_SLACK_BYTES = 4 << 20  # the kernel charges memory by the batch


Pipe = tuple[FileIO, FileIO]
Message = tuple[bytes, list[int]]


class CellLost(JudgeError):
    """A cell ended or hung under a run: nothing is known of the program."""


class Cell:
    """A running cell; :meth:`start` makes one, :meth:`run` uses it, :meth:`kill` ends it."""

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        control: socket.socket,
        inputs: MemoryFiles,
        group: Group | None,
    ) -> None:
        self._process = process
        self._control = control
        self._inputs = inputs
        self._group = group
        self._loop = asyncio.get_running_loop()
        self._arrival: asyncio.Future[Message] | None = None
        self._listening = False
        self._asked = False
        self._shared_bytes = 0
        self.floor_bytes = 0
        self.landlock = 0

    @classmethod
    async def start(
        cls,
        interpreter: str,
        config: dict[str, Any],
        *,
        inputs: MemoryFiles,
        group: Group | None = None,
        spawner: bytes = b"",
    ) -> Cell:
        """Start a cell and wait until its cage stands.

        Args:
            interpreter: The Python that builds the cage.
            config: From :func:`judge.confinement.cell_config`.
            inputs: Where inputs are kept between runs.
            group: Its control group, if any; the cell closes it.
            spawner: The program of a native cell's first process.

        Raises:
            CellLost: It does not stand; the message says why.
        """
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        ours.setblocking(False)
        command = [interpreter, "-S", "-s", "-m", "judge.cell", str(theirs.fileno())]
        try:
            with theirs:
                process = subprocess.Popen(  # noqa: ASYNC220 - no preexec_fn: it starts by vfork
                    command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, cwd="/",
                    env={"PYTHONPATH": str(PACKAGE_ROOT), "PYTHONSAFEPATH": "1",
                         "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0", "LANG": "C.UTF-8"},
                    pass_fds=[theirs.fileno()],
                )  # fmt: skip
        except OSError as error:  # no processes or descriptors left, for the moment
            ours.close()
            if group is not None:
                group.close()
            raise CellLost(f"a cell cannot be started: {error}") from error
        cell = cls(process, ours, inputs, group)
        try:
            await cell._begin(config, spawner)
        except OSError as error:  # it ended before it was in its group
            cell.kill()
            raise CellLost(f"a cell cannot be set up: {error}") from error
        except BaseException:
            cell.kill()
            raise
        return cell

    async def _begin(self, config: dict[str, Any], spawner: bytes) -> None:
        group = self._group
        with contextlib.ExitStack() as stack:
            descriptors: list[int] = []
            if spawner:
                descriptors.append(memory_file(spawner, executable=True))
                stack.callback(os.close, descriptors[0])
            if group is not None:
                group.enter(self._process.pid)
                descriptors += [group.peak_file] if group.peak_file >= 0 else []
            config = config | {"peak": group is not None and group.peak_file >= 0}
            self._send([msgspec.json.encode(config)], descriptors)
        message, _ = await self._receive(_START_S)
        if message[:1] != b"R":
            raise CellLost(message[1:].decode())
        _, self.floor_bytes, self.landlock = READY.unpack(message)
        self._shared_bytes = self.floor_bytes if config["kind"] == "python" else 0

    def _ring(self) -> None:
        """Give a message to who waits for one; while nobody does, do not listen."""
        if self._arrival is None or self._arrival.done():
            self._loop.remove_reader(self._control.fileno())
            self._listening = False
            return
        try:
            message, descriptors, _, _ = socket.recv_fds(
                self._control, _MESSAGE_BYTES, _MOST_DESCRIPTORS, socket.MSG_CMSG_CLOEXEC
            )
        except OSError as error:
            self._arrival.set_exception(error)
        else:
            self._arrival.set_result((message, descriptors))

    def _send(self, parts: Sequence[bytes], descriptors: Sequence[int]) -> None:
        try:
            socket.send_fds(self._control, parts, descriptors)
        except OSError as error:
            raise CellLost(f"a cell ended: {error}") from error

    async def _receive(self, timeout_s: float) -> Message:
        self._arrival = self._loop.create_future()
        if not self._listening:
            self._loop.add_reader(self._control.fileno(), self._ring)
            self._listening = True
        timer = self._loop.call_later(timeout_s, _expire, self._arrival)
        try:
            message, descriptors = await self._arrival
        except (TimeoutError, OSError) as error:
            raise CellLost(f"a cell does not answer: {error}") from error
        finally:
            timer.cancel()
        if not message:
            raise CellLost("a cell ended")
        return message, descriptors

    async def run(
        self, order: Order, *, want_output: bool = True, pipe: Pipe | None = None
    ) -> list[Outcome]:
        """Do an order's runs and measure them; fewer than asked after :meth:`make_room`.

        Args:
            order: What to do.
            want_output: Whether what the runs write is of interest.
            pipe: Standard input and output of an order's only run, instead of memory files; they
                are closed here once the cell has them, so that each side can see the other end.

        Raises:
            CellLost: The cell ended or hung; it is of no further use.
        """
        outcomes: list[Outcome] = []
        for start in range(0, len(order.inputs), MOST_RUNS):
            batch = order.inputs[start : start + MOST_RUNS]
            self._order(order, batch, pipe)
            last = False
            self._asked = False
            while not last:
                message, descriptors = await self._receive(order.limits.wall_limit_s + _GRACE_S)
                try:
                    records, last = unpack_answer(message)
                except struct.error as error:
                    raise CellLost(f"a cell talks nonsense: {error}") from error
                outcomes += self._collect(
                    order, records, descriptors, want_output, pipe is not None
                )
            if self._asked or (order.stop_on_failure and failed(outcomes[-1], order)):
                break
        return outcomes

    def make_room(self) -> None:
        """Ask for the order under way to end with its present run."""
        if not self._asked:
            self._asked = True
            with contextlib.suppress(OSError):  # it has ended: who waits for it is told
                self._control.send(YIELD)

    def _order(self, order: Order, batch: Sequence[bytes], pipe: Pipe | None) -> None:
        limits = order.limits
        if self._group is not None:
            room = limits.memory_bytes + limits.output_bytes + _GROUP_SLACK_BYTES
            try:
                self._group.limit(self.floor_bytes + room)
            except OSError as error:  # what earlier runs left cannot be let go of: a new cell can
                raise CellLost(f"a cell's memory cannot be limited: {error}") from error
        message = encode(
            order, len(batch), PIPED if pipe else 0, exact_memory=self._group is not None
        )
        with contextlib.ExitStack() as stack:
            descriptors: list[int] = []

            def own(descriptor: int) -> None:
                stack.callback(os.close, descriptor)
                descriptors.append(descriptor)

            if order.mode != "command":
                own(memory_file(order.program, executable=order.mode == "binary"))
            for data in order.files.values():
                own(memory_file(data))
            for data in batch if pipe is None else ():
                own(self._inputs.open(data))
            for end in pipe or ():
                descriptors.append(end.fileno())
                stack.callback(end.close)
            self._send([message], descriptors)

    def _collect(
        self,
        order: Order,
        records: list[Record],
        descriptors: list[int],
        want_output: bool,
        piped: bool,
    ) -> list[Outcome]:
        files = iter(descriptors)
        try:
            return [self._outcome(order, record, files, want_output, piped) for record in records]
        finally:
            for descriptor in descriptors:
                os.close(descriptor)

    def _outcome(
        self, order: Order, record: Record, files: Any, want_output: bool, piped: bool
    ) -> Outcome:
        wanted = min(record.output, order.limits.output_bytes) if want_output else 0
        output = b"" if piped else os.pread(next(files), wanted, 0)
        noise = next(files)
        tail = max(0, record.noise - STDERR_BYTES)
        collected = os.pread(next(files), order.limits.output_bytes, 0) if order.collect else b""
        return Outcome(
            caged=bool(record.caged),
            compiled=record.caged != NO_PROGRAM,
            status=record.status,
            cpu_s=record.cpu_ns * 1e-9,
            wall_s=record.wall_ns * 1e-9,
            memory=self._memory(record),
            floor=0 if record.charged else self.floor_bytes,
            killed=KILLED[record.killed] or self._killed_for_memory(record),
            ended_s=record.ended_ns * 1e-9,
            output_size=record.output,
            output=output,
            stderr=os.pread(noise, STDERR_BYTES, tail) if record.noise else b"",
            stderr_head=os.pread(noise, STDERR_BYTES, 0) if record.noise else b"",
            collected=collected,
        )

    def _memory(self, record: Record) -> int:
        """Return what a run used: resident size, or what it was charged where that is known.

        Output is held in memory until it is read and is not the program's. Where the charge is
        known, memory that a Python program shares with the cell's first process does not count.
        """
        if not record.charged:
            return record.memory
        charged = record.charged - record.output - record.noise
        return max(charged, record.memory - self._shared_bytes)

    @property
    def exact_memory(self) -> bool:
        """Whether a control group counts what runs use."""
        return self._group is not None and self._group.peak_file >= 0

    def _killed_for_memory(self, record: Record) -> str:
        died = record.status == -_SIGKILL and self._group is not None
        return "memory" if died and self._group is not None and self._group.killed() else ""

    def kill(self) -> None:
        """End the cell and everything in it."""
        self._loop.remove_reader(self._control.fileno())
        self._control.close()
        self._process.kill()
        self._process.wait()
        if self._group is not None:
            self._group.close()


def failed(outcome: Outcome, order: Order) -> bool:
    """Tell whether a run ends an order that stops on failure."""
    healthy = outcome.caged and not outcome.killed and not outcome.status
    return not healthy or outcome.output_size > order.limits.output_bytes


def _expire(arrival: asyncio.Future[Message]) -> None:
    if not arrival.done():
        arrival.set_exception(TimeoutError("it hangs"))
