"""The process inside a slot: forks one confined child per run and says how it ended.

Runs under a system interpreter with the standard library only, as the first process of its pid
namespace where there is one. It speaks JSON over a SOCK_SEQPACKET socket, one message per order,
with descriptors beside it, and trusts what it reads there: only the judge holds the other end.

Invariants: nothing of a contestant's is read, compiled or opened by the zygote itself; a child
that has not closed the whole cage never reaches foreign code; when an order is answered, nothing
that it started is left.
"""
# Every fork pays for what a slot has loaded, and pathlib loads a lot:
# ruff: noqa: PTH102, PTH106, PTH108

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import math
import mmap
import os
import resource
import select
import signal
import socket
import struct
import sys
import time
import traceback
from typing import Any

from judge import cage, execution

_TICK_S = 0.1
_FEEDBACK_LIMIT = 4096


def _copy(source: int, path: str) -> None:
    target = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    while os.sendfile(target, source, None, 1 << 30):
        pass
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


def _keep_message(folder: str, target: int) -> None:
    """Copy the start of the regular file ``judgemessage.txt`` in ``folder``, if there is one.

    By the kernel: what a validator says of an answer must not stay in memory that the next
    contestant's process inherits.
    """
    flags = os.O_RDONLY | os.O_NOFOLLOW
    with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
        inside = os.open(folder, flags | os.O_DIRECTORY)
        stack.callback(os.close, inside)
        file = os.open("judgemessage.txt", flags | os.O_NONBLOCK, dir_fd=inside)
        stack.callback(os.close, file)
        os.sendfile(target, file, None, _FEEDBACK_LIMIT)


def _cpu_s(pid: int) -> float:
    """Return the CPU seconds used so far by a process of ours (its threads included)."""
    return time.clock_gettime((~pid << 3) | 2)  # CPUCLOCK_SCHED of another process


class Zygote:
    """A configured slot that answers orders until the judge closes the socket.

    Args:
        control: The socket to the judge.
        config: ``profiles`` (name -> grants, filter, pid_offsets), ``work`` (a folder of this
            slot), ``own_pids`` (are we the first process of a pid namespace), ``count_tasks``.
    """

    def __init__(self, control: socket.socket, config: dict[str, Any]) -> None:
        self.control = control
        self.work: str = config["work"]
        self.own_pids: bool = config["own_pids"]
        self.count_tasks: bool = config["count_tasks"]
        self.profiles = {
            name: (
                cage.make_ruleset(profile["grants"]),
                ctypes.create_string_buffer(bytes.fromhex(profile["filter"])),
                profile["pid_offsets"],
            )
            for name, profile in config["profiles"].items()
        }
        self.caged = mmap.mmap(-1, mmap.PAGESIZE)  # a child's only word to us: "the cage is shut"
        self.cores = os.cpu_count() or 1

    def serve(self) -> None:
        """Answer orders until the judge hangs up."""
        while True:
            message, descriptors, _, _ = socket.recv_fds(self.control, 1 << 16, 8)
            if not message:
                return
            reply = self.perform(json.loads(message), descriptors)
            for descriptor in descriptors:
                os.close(descriptor)
            try:
                self.control.send(json.dumps(reply).encode())
            except BrokenPipeError:
                return

    def perform(self, order: dict[str, Any], descriptors: list[int]) -> dict[str, Any]:
        """Do one run and return how it ended, with everything it left swept away."""
        feedback = self.work + "/feedback"
        if order["profile"] == "validator":
            _copy(descriptors[4], self.work + "/input")
            _copy(descriptors[5], self.work + "/answer")
            os.mkdir(feedback)
        self.caged[0] = 0
        started = time.monotonic()
        pid = os.fork()
        if pid == 0:
            self._child(order, descriptors)
        killed = self._watch(pid, order, descriptors[1])
        wall_s = time.monotonic() - started
        status, usage = self._reap(pid)
        if order["profile"] == "validator":
            _keep_message(feedback, descriptors[6])
        if order["profile"] != "run":
            _wipe(self.work)
        return {
            "caged": bool(self.caged[0]),
            "status": os.waitstatus_to_exitcode(status),
            "cpu_s": usage.ru_utime + usage.ru_stime,
            "wall_s": wall_s,
            "memory": usage.ru_maxrss * 1024,
            "killed": killed,
        }

    def _watch(self, pid: int, order: dict[str, Any], output: int) -> str:
        """Wait for the end of a child; kill it when it oversteps and return why, else ""."""
        ended = os.pidfd_open(pid)
        poller = select.poll()
        poller.register(ended, select.POLLIN)
        poller.register(self.control, select.POLLIN)
        deadline = time.monotonic() + order["wall_s"]
        try:
            while True:
                wall_left = deadline - time.monotonic()
                cpu_left = order["cpu_s"] - _cpu_s(pid)
                pause = max(min(wall_left, max(cpu_left, 0.0) / self.cores, _TICK_S), 0.0)
                ready = {descriptor for descriptor, _ in poller.poll(math.ceil(pause * 1000) + 1)}
                if ended in ready:
                    return ""
                killed = self._overstep(bool(ready), pid, order, output, deadline)
                if killed:
                    os.kill(pid, signal.SIGKILL)
                    poller.unregister(self.control)
                    poller.poll()
                    return killed
        finally:
            os.close(ended)

    @staticmethod
    def _overstep(told: bool, pid: int, order: dict[str, Any], output: int, deadline: float) -> str:
        if told:
            return "cancelled"
        if os.fstat(output).st_size > order["output"]:
            return "output"
        if _cpu_s(pid) > order["cpu_s"]:
            return "cpu"
        return "wall" if time.monotonic() >= deadline else ""

    def _reap(self, pid: int) -> tuple[int, resource.struct_rusage]:
        """Kill what the ended child left, collect it all; return the child's status and usage."""
        with contextlib.suppress(ProcessLookupError):  # it ended before it led a group
            os.kill(-1 if self.own_pids else -pid, signal.SIGKILL)
        _, status, usage = os.wait4(pid, 0)
        try:
            while True:
                os.wait4(-1, 0)
        except ChildProcessError:
            return status, usage

    def _child(self, order: dict[str, Any], descriptors: list[int]) -> None:
        """Shut the cage and do the order; never returns."""
        leave, status = os._exit, execution.FAULT
        try:
            source = self._enter(order, descriptors)
            status = execution.perform(order["mode"], order["argv"], source)
        except BaseException:  # noqa: BLE001 - the sandbox boundary
            traceback.print_exc()
        finally:
            leave(status)

    def _enter(self, order: dict[str, Any], descriptors: list[int]) -> bytes:
        """Shut the cage around this process and return the source it is to run."""
        os.setpgid(0, 0)
        cage.die_with_parent()
        for number in range(3):
            os.dup2(descriptors[number], number)
        mode, program = order["mode"], descriptors[3]
        source = b""
        if mode == "binary":
            os.dup2(program, cage.EXEC_FD, inheritable=False)
        elif mode != "compile":
            source = os.pread(program, os.fstat(program).st_size, 0)
        if order["profile"] != "run":
            os.chdir(self.work)
            os.environ["TMPDIR"] = self.work
        ruleset, code, offsets = self.profiles[order["profile"]]
        caged = self.caged
        cage.restrict(ruleset)
        cage.close_descriptors(3, cage.EXEC_FD - 1)
        cage.close_descriptors(cage.EXEC_FD + 1)
        cage.set_limits(order, count_tasks=self.count_tasks)
        for offset in offsets:
            struct.pack_into("=I", code, offset, os.getpid())
        if mode != "binary":
            execution.open_streams()
        cage.install_filter(code)
        caged[0] = 1
        caged.close()
        return source


def _floor_bytes() -> int:
    """Return the peak memory of a child that does nothing: no smaller use can be told."""
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    return int(os.wait4(pid, 0)[2].ru_maxrss) * 1024


def _settle(config: dict[str, Any]) -> None:
    """Close the slot-wide layers; returns only in the process that will serve."""
    cage.die_with_parent()
    uid, gid = config["uid"], config["gid"]
    if config["own_pids"]:
        cage.unshare(user=config["user_namespace"])
        inner = os.fork()
        if inner:
            cage.close_descriptors(3)
            cage.wait_as_outer(inner)
        cage.build_root(
            config["binds"],
            os.getuid() if uid is None else uid,
            os.getgid() if gid is None else gid,
        )
    else:
        cage.adopt_orphans()
    cage.drop_privileges(uid, gid)
    cage.die_with_parent()  # changing who we are has undone it
    os.umask(0o077)


def main() -> None:
    """Read the configuration from the socket whose descriptor is the argument, then serve."""
    control = socket.socket(fileno=int(sys.argv[1]))
    config = json.loads(control.recv(1 << 20))
    sys.path[:] = [entry for entry in sys.path if entry not in config["hide_paths"]]
    try:
        execution.warm_up()
        gc.collect()
        gc.freeze()
        _settle(config)
        zygote = Zygote(control, config)
    except OSError as error:
        control.send(json.dumps({"error": str(error)}).encode())
        sys.exit(1)
    ready = {"floor": _floor_bytes(), "landlock": cage.landlock_abi()}
    control.send(json.dumps(ready).encode())
    zygote.serve()


if __name__ == "__main__":
    main()
