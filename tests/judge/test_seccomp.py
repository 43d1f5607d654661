"""The filters, by a second implementation of what runs them, and the tables, by the headers."""

from __future__ import annotations

import errno
import re
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.cage import EXEC_FD
from judge.seccomp import _AUDIT_ARCH, Filter, assemble, assemble_cell
from judge.syscalls import ARCHITECTURES, numbers
from judge.wire import PROFILES

ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
PID = 4711


def interpret(program: Filter, arch: int, number: int, *arguments: int) -> int:
    """Run a filter on one call, as Documentation/networking/filter.rst describes."""
    code = bytearray(program.code)
    for offset in program.pid_offsets:
        struct.pack_into("<I", code, offset, PID)
    padded = [a & (1 << 64) - 1 for a in (*arguments, 0, 0, 0, 0, 0, 0)][:6]
    data = struct.pack("<IIQ6Q", number, arch, 0, *padded)
    accumulator, place = 0, 0
    while True:
        operation, yes, no, value = struct.unpack_from("<HBBI", code, 8 * place)
        place += 1
        if operation == 0x20:
            (accumulator,) = struct.unpack_from("<I", data, value)
        elif operation == 0x54:
            accumulator &= value
        elif operation == 0x15:
            place += yes if accumulator == value else no
        elif operation == 0x35:
            place += yes if accumulator >= value else no
        else:
            assert operation == 0x06
            return int(value)


CELL = {machine: assemble_cell(machine) for machine in ARCHITECTURES}
PROGRAM = {(p, m): assemble(p, m) for p in PROFILES for m in ARCHITECTURES}


def both(profile: str, machine: str, number: int, *arguments: int) -> int:
    """The stricter answer of a cell's filter and a program's, as the kernel takes it."""
    arch = _AUDIT_ARCH[machine]
    answers = [
        interpret(program, arch, number, *arguments)
        for program in (CELL[machine], PROGRAM[profile, machine])
    ]
    return min(answers, key=lambda a: (a != KILL, a & 0xFFFF0000 != ERRNO))


def answer(profile: str, machine: str, name: str, *arguments: int) -> int:
    return both(profile, machine, numbers(machine)[name], *arguments)


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_another_architecture_is_killed(machine: str) -> None:
    program = CELL[machine]
    assert interpret(program, 0x40000003, 1) == KILL  # AUDIT_ARCH_I386
    if machine == "x86_64":
        assert interpret(program, _AUDIT_ARCH[machine], 0x40000000 | 39) == KILL


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_a_filter_fits_the_kernel_and_ends_in_every_case(machine: str) -> None:
    for program in (CELL[machine], *(PROGRAM[p, machine] for p in PROFILES)):
        assert len(program.code) // 8 <= 4096
        for number in range(600):
            verdict = interpret(program, _AUDIT_ARCH[machine], number)
            assert verdict == ALLOW or verdict & 0xFFFF0000 == ERRNO


@given(st.integers(0, 2**64 - 1), st.sampled_from(ARCHITECTURES))
def test_a_program_makes_threads_and_nothing_else(flags: int, machine: str) -> None:
    thread, namespaces = 0x10000, 0x7E020000
    allowed = bool(flags & thread) and not flags & namespaces
    assert (answer("run", machine, "clone", flags) == ALLOW) is allowed
    allowed = not flags & namespaces
    assert (answer("compile", machine, "clone", flags) == ALLOW) is allowed


@given(st.integers(0, 2**32 - 1), st.sampled_from(ARCHITECTURES))
def test_a_program_opens_nothing_for_writing(flags: int, machine: str) -> None:
    reading = not flags & (0o1 | 0o2 | 0o100 | 0o1000)
    assert (answer("run", machine, "openat", 3, 0, flags) == ALLOW) is reading
    assert answer("grader", machine, "openat", 3, 0, flags) == ALLOW


@given(st.integers(0, 2**32 - 1), st.sampled_from(ARCHITECTURES))
def test_a_program_shares_no_memory_that_is_nobody_s_file(flags: int, machine: str) -> None:
    shared_anonymous = flags & 0x21 == 0x21
    assert (answer("run", machine, "mmap", 0, 4096, 3, flags) == ALLOW) is not shared_anonymous


@given(st.integers(0, 2**64 - 1), st.integers(0, 15), st.sampled_from(ARCHITECTURES))
def test_a_program_sets_its_limits_but_not_that_of_time(
    pointer: int, resource: int, machine: str
) -> None:
    allowed = pointer == 0 or resource != 0
    assert (answer("run", machine, "prlimit64", 0, resource, pointer) == ALLOW) is allowed
    assert answer("run", machine, "prlimit64", 1, resource, pointer) == ERRNO | errno.EPERM
    assert (answer("run", machine, "setrlimit", resource) == ALLOW) is (resource != 0)


@given(st.integers(-(2**31), 2**31 - 1), st.sampled_from(ARCHITECTURES))
def test_a_program_signals_only_itself(pid: int, machine: str) -> None:
    assert (answer("run", machine, "kill", pid, 15) == ALLOW) is (pid == PID)
    assert (answer("run", machine, "tgkill", pid, pid, 15) == ALLOW) is (pid == PID)


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_death_by_sigkill_is_never_a_program_s_own_doing(machine: str) -> None:
    for call, arguments in {"kill": (PID, 9), "tgkill": (PID, PID, 9)}.items():
        assert answer("run", machine, call, *arguments) == ERRNO | errno.EPERM


@given(st.integers(-(2**31), 2**31 - 1), st.sampled_from(ARCHITECTURES))
def test_a_program_is_started_from_the_judge_s_descriptor_only(fd: int, machine: str) -> None:
    assert (answer("run", machine, "execveat", fd) == ALLOW) is (fd == EXEC_FD)


@pytest.mark.parametrize("machine", ARCHITECTURES)
@pytest.mark.parametrize("profile", PROFILES)
def test_what_must_never_be_allowed_is_not(profile: str, machine: str) -> None:
    arm = machine == "aarch64"
    never = {
        "socket": 198 if arm else 41,
        "ptrace": 117 if arm else 101,
        "process_vm_writev": 271 if arm else 311,
        "memfd_create": 279 if arm else 319,
        "mount": 40 if arm else 165,
        "unshare": 97 if arm else 272,
        "setns": 268 if arm else 308,
        "bpf": 280 if arm else 321,
        "keyctl": 219 if arm else 250,
        "userfaultfd": 282 if arm else 323,
        "perf_event_open": 241 if arm else 298,
        "seccomp": 277 if arm else 317,
        "setsid": 157 if arm else 112,
        "flock": 32 if arm else 73,
        "symlinkat": 36 if arm else 266,
        "linkat": 37 if arm else 265,
        "mknodat": 33 if arm else 259,
        "timer_create": 107 if arm else 222,
    }
    for name, number in never.items():
        assert both(profile, machine, number) == ERRNO | errno.EPERM, name


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_new_calls_are_unknown_so_that_libraries_fall_back(machine: str) -> None:
    for name, number in {"clone3": 435, "openat2": 437, "io_uring_setup": 425}.items():
        assert both("run", machine, number) == ERRNO | errno.ENOSYS, name


HEADERS = {
    "x86_64": "/usr/include/x86_64-linux-gnu/asm/unistd_64.h",
    "aarch64": "/usr/include/asm-generic/unistd.h",
}


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_numbers_are_those_of_the_kernel_s_headers(machine: str) -> None:
    header = Path(HEADERS[machine])
    if not header.exists():
        pytest.skip(f"{header} is not installed (linux-libc-dev)")
    defined = re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", header.read_text())
    known = {name: int(number) for name, number in defined}
    known.setdefault("newfstatat", known.get("fstatat", -1))
    assert {name: known.get(name) for name in numbers(machine)} == numbers(machine)


def test_an_unknown_architecture_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="riscv64"):
        assemble("run", "riscv64")
