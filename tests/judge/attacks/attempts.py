"""Programs that make the attempts of :mod:`tests.judge.attacks.denied` and name the error.

A Python program makes one attempt; one C++ program makes any, by its name on standard input, so
that a single compile serves them all. Only errors by which a cage refuses are right: a bad
argument would prove nothing.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator, Mapping

from judge.verdict import Verdict
from tests.judge.attacks.attack import PATIENT, Attack
from tests.judge.attacks.denied import ATTEMPTS, Attempt

_REFUSALS = "EPERM EACCES ENOSYS ENOENT EROFS"

# Name: number on x86_64, on aarch64, as in the kernel's tables.
NUMBERS = {
    "add_key": (248, 217), "bpf": (321, 280), "clone": (56, 220), "clone3": (435, 435),
    "execveat": (322, 281), "init_module": (175, 105), "io_uring_setup": (425, 425),
    "kcmp": (312, 272), "keyctl": (250, 219), "landlock_create_ruleset": (444, 444),
    "memfd_create": (319, 279), "memfd_secret": (447, 447), "mq_open": (240, 180),
    "name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265), "open_tree": (428, 428),
    "openat2": (437, 437), "perf_event_open": (298, 241), "pidfd_getfd": (438, 438),
    "pidfd_open": (434, 434), "pidfd_send_signal": (424, 424), "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271), "quotactl": (179, 60), "reboot": (169, 142),
    "rt_sigqueueinfo": (129, 138), "seccomp": (317, 277), "splice": (275, 76),
    "sync": (162, 81), "tgkill": (234, 131), "timer_create": (222, 107),
    "timer_settime": (223, 110), "tkill": (200, 130), "userfaultfd": (323, 282),
    "vmsplice": (278, 75),
}  # fmt: skip
_COLUMN = ("x86_64", "aarch64").index(platform.machine())
_LOADERS = "/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"

_PYTHON = """
import ctypes, errno, fcntl, mmap, os, resource, socket, struct, sys
libc = ctypes.CDLL(None, use_errno=True)
{world}
NUMBERS = {numbers}
LOADER = {loader!r}
def check(result):
    if result == -1:
        raise OSError(ctypes.get_errno(), "refused")
    return result
def call(name, *arguments):
    libc.syscall.restype = ctypes.c_long
    return check(libc.syscall(NUMBERS[name], *arguments))
def arguments():
    return (ctypes.c_char_p * 3)(b"x", b"--version", None)
try:
    {attempt}
except OSError as error:
    print(errno.errorcode.get(error.errno, error))
except ValueError as error:
    print("ValueError" if "maximum limit" in str(error) else error)
else:
    print("ACHIEVED")
"""

_CPP = r"""
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <netinet/in.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <sys/fanotify.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/msg.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>
#include <linux/seccomp.h>
WORLD
static char page[4096];
static long failed(int error) { errno = error; return error ? -1 : 0; }
static long show(int file) {
    char text[256] = {};
    if (file < 0) return -1;
    if (read(file, text, sizeof text - 1) >= 0) puts(text);
    return 0;
}
static long spawn() {
    char* none[] = {0};
    pid_t pid;
    return failed(posix_spawn(&pid, "/bin/true", 0, 0, none, none));
}
static long clone3() {
    long request[11] = {};
    request[4] = SIGCHLD;
    return syscall(SYS_clone3, request, sizeof request);
}
static long openat2(const char* path) {
    long how[3] = {};
    return syscall(SYS_openat2, AT_FDCWD, path, how, sizeof how);
}
static long map_file(const char* path) {
    int file = open(path, O_RDONLY);
    return file < 0 || mmap(0, 8, PROT_READ, MAP_SHARED, file, 0) == MAP_FAILED ? -1 : 0;
}
static long handle(const char* path) {
    int mount;
    return syscall(SYS_name_to_handle_at, AT_FDCWD, path, page, &mount, 0);
}
static const char* in_proc(int pid, const char* name) {
    static char path[4096];
    snprintf(path, sizeof path, "/proc/%d/%s", pid, name);
    return path;
}
static long open_proc(int pid, const char* name, int flags) {
    return open(in_proc(pid, name), flags);
}
static long read_link_proc(int pid, const char* name) {
    return readlink(in_proc(pid, name), page, sizeof page);
}
static long limit(int pid) {
    rlimit64 limit = {1, 1};
    return prlimit64(pid, RLIMIT_CPU, &limit, 0);
}
static long raise_limit(__rlimit_resource kind) {
    rlimit limit = {RLIM_INFINITY, RLIM_INFINITY};
    return setrlimit(kind, &limit);
}
static long reach(int family, int kind) {
    sockaddr_in address = {};
    address.sin_family = family;
    address.sin_port = htons(PORT);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int end = socket(family, kind, 0);
    if (end < 0 || connect(end, (sockaddr*)&address, sizeof address) < 0) return -1;
    return send(end, "x", 1, 0);
}
static long lock_library() {
    int file = open(LOADER, O_RDONLY);
    return file < 0 ? -1 : flock(file, LOCK_EX);
}
static long find_descriptor() {
    for (int file = 3; file < 300; file++)
        if (fcntl(file, F_GETFD) >= 0) return file;
    return -1;
}
static long exhaust() {
    for (int i = 0; i < 1000; i++)
        if (dup(0) < 0) return -1;
    return 0;
}
static long grow_pipe() {
    int ends[2];
    return pipe(ends) < 0 ? -1 : fcntl(ends[0], F_SETPIPE_SZ, 1 << 20);
}
static long execveat(int folder, const char* path) {
    const char* arguments[] = {"x", "--version", 0};
    return syscall(SYS_execveat, folder, path, arguments, 0, *path ? 0 : AT_EMPTY_PATH);
}
static const struct { const char* name; long (*make)(); } attempts[] = {
ATTEMPTS
};
int main() {
    char name[256];
    if (scanf("%255[^\n]", name) != 1) return 1;
    for (auto& attempt : attempts)
        if (!strcmp(attempt.name, name)) {
            errno = 0;
            puts(attempt.make() == -1 ? strerrorname_np(errno) : "ACHIEVED");
            return 0;
        }
    return 2;
}
"""


def python_source(attempt: str, world: Mapping[str, str | int]) -> str:
    """Return a program that executes the statement ``attempt`` with ``world``'s names defined."""
    return _PYTHON.format(
        world="\n".join(f"{name} = {value!r}" for name, value in world.items()),
        numbers={name: numbers[_COLUMN] for name, numbers in NUMBERS.items()},
        loader=_LOADERS[_COLUMN].encode(),
        attempt=attempt,
    )


def definitions(world: Mapping[str, str | int]) -> str:
    """Return ``world``'s names as macros."""
    quoted = {n: f'"{v}"' if isinstance(v, str) else v for n, v in world.items()}
    return "".join(f"#define {name} {value}\n" for name, value in quoted.items())


def _cpp_source(world: Mapping[str, str | int]) -> str:
    rows = [f'{{"{a.name}", []() -> long {{ return {a.cpp}; }}}},' for a in ATTEMPTS]
    names = definitions({**world, "LOADER": _LOADERS[_COLUMN]})
    return _CPP.replace("WORLD", names).replace("ATTEMPTS", "\n".join(rows))


def _refusals(attempt: Attempt) -> tuple[bytes, ...]:
    return tuple(f"{name}\n".encode() for name in (_REFUSALS + " " + attempt.also).split())


def attempts(world: Mapping[str, str | int]) -> Iterator[Attack]:
    """Yield every attempt in both languages."""
    cpp = _cpp_source(world)
    for attempt in ATTEMPTS:
        for language in ("python3", "cpp"):
            yield Attack(
                number=attempt.number,
                name=attempt.name,
                language=language,
                source=python_source(attempt.python, world) if language == "python3" else cpp,
                stdin=attempt.name.encode(),
                expected=(Verdict.AC,),
                limits=PATIENT,
                output=_refusals(attempt),
            )
