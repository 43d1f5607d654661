"""The first process of a Python cell: forks one confined child per run and says how it ended.

Runs under a system interpreter with the standard library only, warmed up so that a child starts
where an interpreter would after its imports. It speaks :mod:`judge.wire` and trusts what it reads
there: only the judge holds the other end.

Invariants: nothing of a contestant's is read, compiled or opened by the zygote itself; a child
that has not shut the whole cage never reaches foreign code, nor does foreign code reach memory
that the zygote shares with it; when an order is answered, nothing that it started is left.
"""
# Every fork pays for what a cell has loaded, and pathlib loads a lot:
# ruff: noqa: PTH102, PTH106, PTH108

from __future__ import annotations

import contextlib
import gc
import math
import mmap
import os
import select
import signal
import socket
import stat
import sys
import time
import traceback
from collections.abc import Mapping, Sequence
from typing import Any

from judge import cage, execution
from judge.wire import (
    CAGED,
    COMMAND,
    FLUSH_S,
    KILLED,
    MODES,
    NO_PROGRAM,
    PIPED,
    PROFILES,
    READY,
    STOP_ON_FAILURE,
    OrderHead,
    Record,
    pack_answer,
    unpack_order,
)

_TICK_S = 0.1
_MOST_DESCRIPTORS = 253
_NOT_KILLED, _CPU, _WALL, _OUTPUT, _CANCELLED = range(len(KILLED))


def warm_up() -> None:
    """Load what children use, and keep the collector from touching it after a fork."""
    execution.warm_up()
    execution.open_streams()
    gc.collect()
    gc.freeze()


def _memory_file() -> int:
    """Make an anonymous file that cannot be executed, by whatever name it is found."""
    file = os.memfd_create("output")
    os.fchmod(file, 0o600)
    return file


def _put(folder: str, name: str, source: int) -> None:
    path = folder + "/" + name
    if name.endswith("/"):
        os.mkdir(path, 0o700)
        return
    target = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    place = 0
    while sent := os.sendfile(target, source, place, 1 << 30):
        place += sent
    os.close(target)


def _wipe(folder: str) -> None:
    """Empty ``folder`` without following a link out of it."""
    with os.scandir(folder) as entries:
        for entry in list(entries):
            if entry.is_dir(follow_symlinks=False):
                _wipe(entry.path)
                os.rmdir(entry.path)
            else:
                os.unlink(entry.path)


def _collect(folder: str, name: str, most: int) -> int:
    """Copy a regular file that the run made, up to ``most`` bytes, into a new memory file.

    By the kernel: what a grader says of an answer must not stay in memory that the next
    program's process inherits.
    """
    copy = _memory_file()
    flags = os.O_RDONLY | os.O_NOFOLLOW
    with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
        *folders, last = name.split("/")
        inside = os.open(folder, flags | os.O_DIRECTORY)
        stack.callback(os.close, inside)
        for step in folders:
            inside = os.open(step, flags | os.O_DIRECTORY, dir_fd=inside)
            stack.callback(os.close, inside)
        file = os.open(last, flags | os.O_NONBLOCK, dir_fd=inside)
        stack.callback(os.close, file)
        place = 0
        while _size(file) <= most and (sent := os.sendfile(copy, file, place, 1 << 30)):
            place += sent
    return copy


def _size(file: int) -> int:
    status = os.fstat(file)
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


def _cpu_s(pid: int) -> float:
    """Return the CPU seconds used so far by a process of ours (its threads included)."""
    return time.clock_gettime((~pid << 3) | 2)  # CPUCLOCK_SCHED of another process


def _failed(record: Record, head: OrderHead) -> bool:
    healthy = record.caged and not record.killed and not record.status
    return not healthy or record.output > head.output


class Zygote:
    """A cell that answers orders until the judge closes the socket.

    Args:
        control: The socket to the judge.
        config: As :func:`judge.confinement.cell_config` makes it.
        rulesets: The descriptor of each profile's Landlock ruleset; negative for none.
        peak: The file that tells and resets the peak memory of our control group; -1 for none.
    """

    def __init__(
        self,
        control: socket.socket,
        config: Mapping[str, Any],
        rulesets: Mapping[str, int],
        peak: int,
    ) -> None:
        self.control = control
        self.work: str = config["work"]
        self.own_pids: bool = config["own_pids"]
        self.tasks: int = config["tasks"]
        self.rulesets = [rulesets[name] for name in PROFILES]
        profiles = [config["profiles"][name] for name in PROFILES]
        self.filters = [cage.Filter(bytes.fromhex(p["filter"]), p["pid_offsets"]) for p in profiles]
        self.caged = mmap.mmap(-1, mmap.PAGESIZE)  # a child's only word to us: "the cage is shut"
        self.yielding = False
        self.poller = select.poll()
        self.poller.register(control, select.POLLIN)
        self.cores = os.cpu_count() or 1
        self.peak = peak

    def serve(self) -> None:
        """Answer orders until the judge hangs up."""
        while True:
            try:
                message, descriptors, _, _ = socket.recv_fds(
                    self.control, 1 << 18, _MOST_DESCRIPTORS, socket.MSG_CMSG_CLOEXEC
                )
                if len(message) > 1:  # one byte is a wish to have the slot back, come too late
                    self._perform(message, descriptors)
            except ConnectionError:  # the judge hung up on something that it had asked for
                return
            if not message:
                return

    def _perform(self, message: bytes, descriptors: list[int]) -> None:
        """Do an order's runs one by one and answer as they end."""
        head, argv, files, wanted = unpack_order(message)
        assert head.mode != COMMAND
        program = descriptors.pop(0)
        for name in files:
            source = descriptors.pop(0)
            _put(self.work, name, source)
            os.close(source)
        records: list[Record] = []
        made: list[int] = []
        first, flushed = 0, time.monotonic()
        self.yielding = False
        for number in range(head.runs):
            stdio = self._stdio(head, descriptors)
            records.append(self._run(head, argv, program, stdio))
            made += stdio[2:] if head.flags & PIPED else stdio[1:]
            if wanted:
                made.append(_collect(self.work, wanted, head.output))
            failed = bool(head.flags & STOP_ON_FAILURE) and _failed(records[-1], head)
            stop = failed or self.yielding
            last = stop or number + 1 == head.runs
            if last:
                self._tidy(head, [program, *descriptors])
            if last or time.monotonic() - flushed > FLUSH_S:
                answer = pack_answer(first, records, last=last)
                socket.send_fds(self.control, [answer], made)
                for file in made:
                    os.close(file)
                first, flushed = number + 1, time.monotonic()
                records, made = [], []
            if stop:
                return

    def _tidy(self, head: OrderHead, descriptors: list[int]) -> None:
        for descriptor in descriptors:
            os.close(descriptor)
        if head.files or PROFILES[head.profile] == "grader":
            _wipe(self.work)

    @staticmethod
    def _stdio(head: OrderHead, descriptors: list[int]) -> list[int]:
        stdin = descriptors.pop(0)
        piped = head.flags & PIPED
        stdout = descriptors.pop(0) if piped else _memory_file()
        return [stdin, stdout, _memory_file()]

    def _run(self, head: OrderHead, argv: list[str], program: int, stdio: list[int]) -> Record:
        """Do one run and return how it ended, with every process it left swept away."""
        self.caged[0] = 0
        before = self._peak(reset=True)
        started = time.monotonic_ns()
        pid = cage.fork()
        if pid == 0:
            self._child(head, argv, program, stdio)
        os.close(stdio[0])
        piped = head.flags & PIPED
        if piped:  # the other side must see the end when the program closes its own
            os.close(stdio[1])
        killed = self._watch(pid, head, stdio[2] if piped else stdio[1])
        _, status, usage = os.wait4(pid, 0)
        ended = time.monotonic_ns()
        self._sweep(pid)
        return Record(
            caged=self.caged[0],
            killed=killed,
            status=os.waitstatus_to_exitcode(status),
            cpu_ns=int((usage.ru_utime + usage.ru_stime) * 1e9),
            wall_ns=ended - started,
            ended_ns=ended,
            memory=usage.ru_maxrss * 1024,
            charged=max(0, self._peak(reset=False) - before),
            output=0 if piped else _size(stdio[1]),
            noise=_size(stdio[2]),
        )

    def _peak(self, *, reset: bool) -> int:
        """Return the peak memory charged to our control group, since now if ``reset``."""
        if self.peak < 0:
            return 0
        if reset:
            os.pwrite(self.peak, b"0\n", 0)
        return int(os.pread(self.peak, 32, 0))

    def _watch(self, pid: int, head: OrderHead, output: int) -> int:
        """Wait for the end of a child; kill it when it oversteps and return why, else 0.

        The first look is taken without a thought: until the child ends, what we touch is copied.
        """
        ended = os.pidfd_open(pid)
        self.poller.register(ended, select.POLLIN)
        pause = min(head.cpu_s / self.cores, head.wall_s, _TICK_S)
        deadline = -1.0
        try:
            while True:
                ready = [number for number, _ in self.poller.poll(math.ceil(pause * 1000) + 1)]
                if ended in ready:
                    return _NOT_KILLED
                if ready:
                    self.poller.unregister(self.control)
                if deadline < 0:
                    deadline = time.monotonic() - pause + head.wall_s
                killed = self._overstep(bool(ready), pid, head, output, deadline)
                if killed:
                    os.kill(pid, signal.SIGKILL)
                    return killed
                wall_left = deadline - time.monotonic()
                cpu_left = max(head.cpu_s - _cpu_s(pid), 0.0) / self.cores
                pause = max(min(wall_left, cpu_left, _TICK_S), 0.0)
        finally:
            self.poller.unregister(ended)
            self.poller.register(self.control, select.POLLIN)
            os.close(ended)

    def _overstep(self, told: bool, pid: int, head: OrderHead, output: int, deadline: float) -> int:
        if told and not self._asked_to_yield():
            return _CANCELLED
        if _size(output) > head.output:
            return _OUTPUT
        if _cpu_s(pid) > head.cpu_s:
            return _CPU
        return _WALL if time.monotonic() >= deadline else _NOT_KILLED

    def _asked_to_yield(self) -> bool:
        """Tell whether the judge wants the slot back after this run, and not at once."""
        self.yielding = bool(self.control.recv(1, socket.MSG_DONTWAIT))
        return self.yielding

    def _sweep(self, pid: int) -> None:
        """Kill and collect what an ended child left.

        Orphans become our children, so when we have none, nothing at all is left.
        """
        try:
            if os.wait4(-1, os.WNOHANG)[0] == 0:
                os.kill(-1 if self.own_pids else -pid, signal.SIGKILL)
            while True:
                os.wait4(-1, 0)
        except ChildProcessError:
            return

    def _child(self, head: OrderHead, argv: list[str], program: int, stdio: list[int]) -> None:
        """Shut the cage and do the order; never returns."""
        leave, status = os._exit, execution.FAULT
        try:
            source = self._enter(head, program, stdio)
            self.caged[0] = CAGED
            code = execution.compiled(source)
            if code is None:
                self.caged[0] = NO_PROGRAM
            self.caged.close()
            if code is None:
                status = execution.finish(1)
            elif MODES[head.mode] == "check":
                execution.show(code)
                status = execution.finish(0)
            else:
                status = execution.finish(execution.execute(code, argv))
        except BaseException:  # noqa: BLE001 - the sandbox boundary
            traceback.print_exc(limit=0)
        finally:
            leave(status)

    def _enter(self, head: OrderHead, program: int, stdio: list[int]) -> bytes:
        """Shut the cage around this process and return the source it is to run."""
        if not self.own_pids:  # where the namespace does not sweep and end its processes
            os.setpgid(0, 0)
            cage.die_with_parent()
        for number in range(3):
            os.dup2(stdio[number], number)
        source = os.pread(program, _size(program), 0)
        if PROFILES[head.profile] == "grader":
            os.chdir(self.work)
            sys.path.insert(0, self.work)  # a grader may have modules beside it
        ruleset = self.rulesets[head.profile]
        if ruleset >= 0:
            cage.restrict(ruleset)
        cage.close_descriptors(3)
        cage.set_limits(head, self.tasks)
        if head.flags & PIPED:
            execution.open_streams()  # a pipe cannot be rewound, and a stream remembers that
        self.filters[head.profile].install()
        return source


def _floor_bytes() -> int:
    """Return the peak memory of a child that does nothing: no smaller use can be told."""
    pid = cage.fork()
    if pid == 0:
        os._exit(0)
    return int(os.wait4(pid, 0)[2].ru_maxrss) * 1024


def serve(
    control: socket.socket,
    config: Mapping[str, Any],
    rulesets: Mapping[str, int],
    descriptors: Sequence[int],
) -> None:
    """Install the cell's filter, say that the cell stands, and answer orders."""
    zygote = Zygote(control, config, rulesets, descriptors[0] if config["peak"] else -1)
    landlock = cage.landlock_abi() if config["landlock"] else 0
    cage.Filter(bytes.fromhex(config["filter"])).install()
    control.send(READY.pack(b"R", _floor_bytes(), landlock))
    zygote.serve()
