"""Assembles the seccomp filters of a cell and of the programs in it, as classic BPF.

Two filters stand on each other, and of their answers the kernel takes the stricter. The cell's is
an allow-list, installed once, with what the cell's first process needs; a program's takes away what
only that process needs, and is installed for each run, so it is short: the kernel compiles it anew
every time. Together they are the allow-list of a profile: ``run`` and ``loaded`` (a contestant's
program), ``grader`` (the same, and may write files where Landlock lets it) and ``compile`` (may
also start programs). Whatever is not listed fails with ENOSYS where libraries expect to fall back
(numbers from 424 on, ``clone3`` among them), else with EPERM; another architecture's calls kill the
process.

Does not install anything: :mod:`judge.cage` and judge/spawner.c do, after putting the process's own
id where :class:`Filter` says, so that a program can signal itself and nobody else.
"""

from __future__ import annotations

import errno
import itertools
import signal
import struct
from collections.abc import Sequence

import msgspec

from judge.cage import EXEC_FD
from judge.syscalls import numbers

_AUDIT_ARCH = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_X32_BIT = 0x40000000
_FIRST_NEW_CALL = 424  # from here on every architecture numbers alike and libraries know ENOSYS

_LOAD, _EQUAL, _AT_LEAST, _AND, _RETURN = 0x20, 0x15, 0x35, 0x54, 0x06
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_PID = 0x5EED5EED  # stands for the id of the process that installs the filter

_RLIMIT_CPU = 0
_SHARED_ANONYMOUS = 0x01 | 0x20
_CLONE_THREAD = 0x10000
_CLONE_NAMESPACES = 0x7E020000
_PRCTL = (15, 16, 0x53564D41)  # PR_SET_NAME, PR_GET_NAME, PR_SET_VMA
_OPEN_WRITES = 0x1 | 0x2 | 0x40 | 0x200  # O_WRONLY, O_RDWR, O_CREAT, O_TRUNC

_FREE = """
read write readv writev pread64 pwrite64 preadv pwritev lseek close close_range
fstat newfstatat stat lstat statx access faccessat faccessat2 readlink readlinkat getcwd
getdents getdents64 chdir fchdir mmap munmap mprotect mremap madvise brk msync
rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigsuspend rt_sigtimedwait sigaltstack
pause alarm setitimer getitimer restart_syscall futex set_robust_list get_robust_list
set_tid_address rseq arch_prctl membarrier
exit exit_group sched_yield sched_getaffinity sched_getparam sched_getscheduler getpid gettid
getppid getuid geteuid getgid getegid getpgrp getpgid getsid getgroups getresuid getresgid getcpu
getrusage getrlimit setrlimit times time gettimeofday clock_gettime clock_getres clock_nanosleep
nanosleep getrandom uname sysinfo dup dup2 dup3 pipe pipe2 poll ppoll select pselect6
epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait eventfd2 umask
"""
_WRITES = """
mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 ftruncate truncate fallocate
chmod fchmod fchmodat fadvise64 sendfile copy_file_range utimensat statfs fstatfs fsync
"""
_SPAWNS = "fork vfork execve wait4 waitid"
_FIRST_PROCESS = """
sendmsg recvmsg sendto recvfrom memfd_create pidfd_open openat2 landlock_restrict_self setpgid
kill tgkill execveat
"""

Instruction = tuple[int, int, int, int]
_PASS: Instruction = (_RETURN, 0, 0, _ALLOW)


class Filter(msgspec.Struct, frozen=True):
    """A filter program and the offsets of the 32-bit words that must hold the process's own id."""

    code: bytes
    pid_offsets: tuple[int, ...]


def _fail(number: int) -> list[Instruction]:
    return [(_RETURN, 0, 0, _ERRNO | number)]


def _argument(index: int) -> Instruction:
    """Load the low half of an argument: every argument tested here is a C int."""
    return (_LOAD, 0, 0, 16 + 8 * index)


def _one_of(index: int, values: Sequence[int], otherwise: int) -> list[Instruction]:
    """Allow when the argument is one of ``values``, else fail with the errno ``otherwise``."""
    tests = [i for v in values for i in ((_EQUAL, 0, 1, v), (_RETURN, 0, 0, _ALLOW))]
    return [_argument(index), *tests, *_fail(otherwise)]


def _masked(index: int, mask: int, value: int, otherwise: int) -> list[Instruction]:
    """Allow when the argument's bits under ``mask`` equal ``value``."""
    test = [(_AND, 0, 0, mask), (_EQUAL, 0, 1, value), (_RETURN, 0, 0, _ALLOW)]
    return [_argument(index), *test, *_fail(otherwise)]


def _to_itself(signal_index: int) -> list[Instruction]:
    """Allow signals to the own process, but for SIGKILL: that one must mean somebody else's."""
    refuse = [_argument(signal_index), (_EQUAL, 0, 1, signal.SIGKILL), *_fail(errno.EPERM)]
    return [*refuse, *_one_of(0, (_PID,), errno.EPERM)]


def _own_limits() -> list[Instruction]:
    """Allow prlimit64 on the own process, but not to set a limit of CPU time.

    One that runs out kills as the judge does, which must mean the judge.
    """
    refuse, pointer = _fail(errno.EPERM), _argument(2)
    return [
        *(_argument(0), (_EQUAL, 1, 0, 0), *refuse),
        *(_argument(1), (_EQUAL, 1, 0, _RLIMIT_CPU), _PASS),
        *(pointer, (_EQUAL, 1, 0, 0), *refuse),
        *((_LOAD, 0, 0, pointer[3] + 4), (_EQUAL, 1, 0, 0), *refuse),
        _PASS,
    ]


def _everywhere() -> dict[str, list[Instruction]]:
    """Return the calls whose arguments decide, for the first process and programs alike."""
    return {
        # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC: no locks, leases or seals
        "fcntl": _one_of(1, (0, 1, 2, 3, 4, 1030), errno.EPERM),
        # TCGETS, TIOCGWINSZ, FIONCLEX, FIOCLEX
        "ioctl": _one_of(1, (0x5401, 0x5413, 0x5450, 0x5451), errno.ENOTTY),
        # and for the first process PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_SECCOMP
        "prctl": _one_of(0, (*_PRCTL, 1, 4, 22), errno.EPERM),
        "clone": _masked(0, _CLONE_NAMESPACES, 0, errno.EPERM),
    }


def _narrowed(profile: str) -> dict[str, list[Instruction]]:
    """Return the calls whose arguments decide more for programs of ``profile``."""
    rules = {
        "prctl": _one_of(0, _PRCTL, errno.EPERM),
        "prlimit64": _own_limits(),
        "setrlimit": [_argument(0), (_EQUAL, 0, 1, _RLIMIT_CPU), *_fail(errno.EPERM), _PASS],
        "kill": _to_itself(1),
        "tgkill": _to_itself(2),
        # The judge starts a binary from this descriptor; it lies above what RLIMIT_NOFILE lets a
        # program open and is closed by the start, so the rule holds for that one start.
        "execveat": _one_of(0, (EXEC_FD,), errno.EPERM),
    }
    if profile != "compile":
        # Memory that is shared with nobody, and is not counted as resident once it is unmapped.
        rules["mmap"] = [_argument(3), (_AND, 0, 0, _SHARED_ANONYMOUS),
                         (_EQUAL, 0, 1, _SHARED_ANONYMOUS), *_fail(errno.EPERM), _PASS]  # fmt: skip
        rules["clone"] = _masked(0, _CLONE_THREAD, _CLONE_THREAD, errno.EPERM)
    if profile in {"run", "loaded"}:
        rules["open"] = _masked(1, _OPEN_WRITES, 0, errno.EACCES)
        rules["openat"] = _masked(2, _OPEN_WRITES, 0, errno.EACCES)
    return rules


def _free(profile: str) -> list[str]:
    """Return the calls that a profile allows whatever their arguments."""
    names = [*_FREE.split(), "open", "openat", "prlimit64", *_everywhere()]
    if profile in {"grader", "compile"}:
        names += _WRITES.split()
    if profile == "compile":
        names += _SPAWNS.split()
    return names


def _refusal(number: int) -> list[Instruction]:
    return _fail(errno.ENOSYS if number >= _FIRST_NEW_CALL else errno.EPERM)


def _finished(program: list[Instruction]) -> Filter:
    code = b"".join(struct.pack("<HBBI", *instruction) for instruction in program)
    pids = (8 * i + 4 for i, instruction in enumerate(program) if instruction[3] == _PID)
    return Filter(code, tuple(pids))


def assemble_cell(machine: str) -> Filter:
    """Assemble a cell's filter for ``machine``; ValueError names one that has no table."""
    table = numbers(machine)
    names = {*_free("compile"), *_FIRST_PROCESS.split()}
    rules = {name: [(_RETURN, 0, 0, _ALLOW)] for name in sorted(names)} | _everywhere()
    program: list[Instruction] = [
        (_LOAD, 0, 0, 4),
        (_EQUAL, 1, 0, _AUDIT_ARCH[machine]),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, 0),
    ]
    if machine == "x86_64":
        program += [(_AT_LEAST, 0, 1, _X32_BIT), (_RETURN, 0, 0, _KILL)]
    for name, block in rules.items():
        if name in table:
            program += [(_EQUAL, 0, len(block), table[name]), *block]
    program += [(_AT_LEAST, 0, 1, _FIRST_NEW_CALL), *_refusal(_FIRST_NEW_CALL), *_refusal(0)]
    return _finished(program)


def assemble(profile: str, machine: str) -> Filter:
    """Assemble the filter that, on top of the cell's, leaves a program what ``profile`` allows.

    Calls that the cell's filter refuses anyway may be answered in any way, so neighbours with the
    same answer become one range, found by bisection: to learn which calls always pass, the kernel
    walks the filter once per call and run, and a filter walked in a line costs it 0.2 ms.

    Raises:
        ValueError: There is no table for ``machine``.
    """
    table = numbers(machine)
    free, rules = _free(profile), _narrowed(profile)
    answers = {}
    for name in {*_free("compile"), *_FIRST_PROCESS.split()} & table.keys():
        allowed = [(_RETURN, 0, 0, _ALLOW)] if name in free else _refusal(table[name])
        answers[table[name]] = rules.get(name, allowed)
    ranges = [(0, answers[min(answers)])]
    for before, number in itertools.pairwise(sorted(answers)):
        if answers[before] != answers[number]:
            ranges.append((number, answers[number]))
    return _finished([(_LOAD, 0, 0, 0), *_bisect(ranges)])


def _bisect(ranges: Sequence[tuple[int, list[Instruction]]]) -> list[Instruction]:
    """Return a program that answers with the block of the last range that starts at or below."""
    if len(ranges) == 1:
        return ranges[0][1]
    middle = len(ranges) // 2
    below, above = _bisect(ranges[:middle]), _bisect(ranges[middle:])
    assert len(below) < 256, "a filter's jump is too far"
    return [(_AT_LEAST, len(below), 0, ranges[middle][0]), *below, *above]
