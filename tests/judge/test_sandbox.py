"""Attacks: each gets its verdict, and the slot it hit judges the next program right."""

from __future__ import annotations

import platform
import textwrap
from collections.abc import Awaitable, Callable

import pytest

import judge
from judge.verdict import Limits, Run, Verdict

pytestmark = pytest.mark.asyncio(loop_scope="session")

SMALL = Limits(cpu_s=0.5, memory_bytes=64 << 20, output_bytes=1 << 20, wall_s=1.5)

Runner = Callable[..., Awaitable[Run]]

# Each prints what it achieved; nothing printed is nothing achieved.
# ruff: noqa: ISC004 - programs of a few lines
DENIED = {
    "fork": "os.fork() or os._exit(0)",
    "vfork through posix_spawn": "os.posix_spawn('/bin/sh', ['sh', '-c', ':'], {})",
    "clone3 without a thread": "check(libc.syscall(435, bytes(88), 88))",
    "clone with new namespaces": "check(libc.syscall(56, 0x10000000 | 17, 0, 0, 0, 0))",
    "exec a shell": "os.execv('/bin/sh', ['sh'])",
    "exec from the judge's descriptor": "os.execve(200, ['x'], {})",
    "read /etc/passwd": "open('/etc/passwd').read()",
    "list the root": "os.listdir('/') and os.listdir('/etc') and os.listdir('/home')",
    "read /proc/1/environ": "open('/proc/1/environ').read()",
    "read /proc/self/maps": "open('/proc/self/maps').read()",
    "write /proc/1/mem": "open('/proc/1/mem', 'r+b')",
    "see the judge's own package": "os.stat(JUDGE) and open(JUDGE + '/client.py').read()",
    "write a file in /tmp": "open('/tmp/left', 'w')",
    "write a file here": "open('left', 'w')",
    "make a folder": "os.mkdir('/tmp/folder')",
    "make a link": "os.symlink('/etc', '/tmp/link')",
    "make a memory file": "os.memfd_create('x')",
    "open a socket": "socket.socket()",
    "open a unix socket pair": "socket.socketpair()",
    "open a vsock": "socket.socket(40, socket.SOCK_STREAM)",
    "signal the parent": "os.kill(os.getppid(), 0)",
    "kill everything": "os.kill(-1, 9)",
    "kill pid 1": "os.kill(1, 9)",
    "signal a thread of pid 1": "check(libc.syscall(234, 1, 1, 9))",
    "ptrace the parent": "check(libc.ptrace(16, os.getppid(), 0, 0))",
    "read the parent's memory": "check(libc.process_vm_readv(os.getppid(), 0, 0, 0, 0, 0))",
    "open the parent's pidfd": "os.pidfd_open(os.getppid())",
    "raise a limit": "resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))",
    "limit the parent": "resource.prlimit(os.getppid(), resource.RLIMIT_CPU, (1, 1))",
    "leave the session": "os.setsid()",
    "leave the group": "os.setpgid(0, os.getppid())",
    "unshare": "check(libc.unshare(0x10000000))",
    "mount": "check(libc.mount(b'x', b'/tmp', b'tmpfs', 0, 0))",
    "chroot": "os.chroot('/tmp')",
    "become root": "os.setuid(0) or os.geteuid() == 0 and print('root')",
    "set affinity": "os.sched_setaffinity(0, {0})",
    "be nice": "os.nice(-5)",
    "keyctl": "check(libc.syscall(250, 0, -3, 0))",
    "bpf": "check(libc.syscall(321, 0, 0, 0))",
    "perf_event_open": "check(libc.syscall(298, 0, 0, 0, 0, 0))",
    "userfaultfd": "check(libc.syscall(323, 0))",
    "io_uring_setup": "check(libc.syscall(425, 1, bytes(120)))",
    "lock a file": "fcntl.flock(0, fcntl.LOCK_EX)",
    "take a lease": "fcntl.fcntl(0, fcntl.F_SETLEASE, fcntl.F_RDLCK)",
    "seal or change its input": "os.pwrite(0, b'x', 0)",
    "shared memory": "check(libc.shmget(0, 4096, 0o1600))",
    "relax its dumpability": "check(libc.prctl(4, 1, 0, 0, 0))",
    "outlive its parent": "check(libc.prctl(1, 0, 0, 0, 0))",
    "use a descriptor of the slot": "[os.fstat(fd) for fd in range(3, 300)]",
}

PREAMBLE = """
import ctypes, fcntl, os, resource, socket
libc = ctypes.CDLL(None, use_errno=True)
JUDGE = {judge!r}
def check(result):
    if result < 0:
        raise OSError(ctypes.get_errno(), "denied")
try:
    {attempt}
except (OSError, RuntimeError, ValueError):
    pass
else:
    print("ACHIEVED")
"""


async def still_right(run: Runner) -> None:
    """The slot judges a plain program right."""
    after = await run("print(sum(map(int, input().split())))", b"20 22\n")
    assert (after.verdict, after.output) == (Verdict.AC, b"42\n")


def attack(attempt: str) -> str:
    return PREAMBLE.format(judge=judge.__path__[0], attempt=attempt)


@pytest.mark.parametrize("attempt", DENIED.values(), ids=DENIED.keys())
async def test_what_is_denied_fails_and_leaves_the_slot_right(run: Runner, attempt: str) -> None:
    ended = await run(attack(attempt), limits=SMALL)
    assert (ended.verdict, ended.output) == (Verdict.AC, b""), ended
    await still_right(run)


HARMFUL = {
    "fork bomb": ("import os\nwhile True: os.fork()", Verdict.RTE),
    "endless loop": ("while True: pass", Verdict.TLE),
    "ignores SIGXCPU": ("import signal\nsignal.signal(24, 1)\nwhile True: pass", Verdict.TLE),
    "sleeps": ("import time\ntime.sleep(60)", Verdict.TLE),
    "stops itself": ("import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)", Verdict.TLE),
    "busy threads": (
        "import threading\ndef f():\n  while 1: pass\n"
        "for _ in range(3): threading.Thread(target=f).start()",
        Verdict.TLE,
    ),
    "a thousand threads": (
        "import threading, time\nthreading.stack_size(65536)\nfor _ in range(1000):"
        " threading.Thread(target=time.sleep, args=(60,)).start()",
        Verdict.TLE,
    ),
    "hoards memory": ("x = []\nwhile True: x.append(bytearray(1 << 20))", Verdict.MLE),
    "asks for a terabyte": ("bytearray(1 << 40)", Verdict.MLE),
    "hoards shared memory": (
        "import mmap\nm = mmap.mmap(-1, 200 << 20)\nfor i in range(0, len(m), 4096): m[i] = 1",
        Verdict.MLE,
    ),
    "floods its output": ("while True: print('x' * 1000)", Verdict.OLE),
    "floods and swallows errors": (
        "import os\nwhile True:\n  try: os.write(1, b'x' * 4096)\n  except OSError: pass",
        Verdict.OLE,
    ),
    "stretches its output": ("import os\nos.lseek(1, 1 << 20, 0)\nos.write(1, b'xx')", Verdict.OLE),
    "floods standard error": (
        "import os\nfor _ in range(99):\n  try: os.write(2, b'x' * 65536)\n  except OSError: pass",
        Verdict.AC,
    ),
    "segfaults": ("import ctypes\nctypes.string_at(0)", Verdict.RTE),
    "overflows the C stack": (
        "x = []\nfor _ in range(10**6): x = [x]\nimport sys\nsys.setrecursionlimit(10**9)\nrepr(x)",
        None,
    ),
    "kills itself": ("import os\nos.kill(os.getpid(), 9)", Verdict.RTE),
    "closes every descriptor": ("import os\nos.closerange(0, 300)\nprint(1)", Verdict.RTE),
    "replaces os._exit": ("import os\nos._exit = lambda *a: None\nraise ValueError", Verdict.RTE),
    "breaks builtins": (
        "import builtins\nfor n in dir(builtins): delattr(builtins, n)",
        Verdict.RTE,
    ),
    "walks up the frames": (
        "import sys\nf = sys._getframe()\nwhile f:\n  f.f_globals.clear()\n  f = f.f_back",
        None,
    ),
    "loops in a finaliser": (
        "class X:\n  def __del__(self):\n    while True: pass\nx = X()\ndel x",
        Verdict.TLE,
    ),
    "loops at exit": (
        "import atexit\n@atexit.register\ndef f():\n  while True: pass",
        Verdict.TLE,
    ),
    "disallowed system call number": (
        "import ctypes\nctypes.CDLL(None).syscall(0x40000000 | 39)",
        Verdict.RTE,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("source", "verdict"), HARMFUL.values(), ids=HARMFUL.keys())
async def test_harm_gets_its_verdict_and_leaves_the_slot_right(
    run: Runner, source: str, verdict: Verdict | None
) -> None:
    ended = await run(source, limits=SMALL)
    assert ended.verdict is not Verdict.JE, ended
    assert verdict is None or ended.verdict is verdict, ended
    await still_right(run)


CPP = {
    "forks and execs": (
        """#include <unistd.h>
        int main() { if (fork() >= 0) return 1; execl("/bin/sh", "sh", (char*)0);
          char* none[] = {0};
          fexecve(200, none, none); return 0; }""",
        Verdict.AC,
    ),
    "runs before main": (
        """#include <unistd.h>
        #include <fcntl.h>
        __attribute__((constructor)) void early() {
          _exit(fork() >= 0 || open("/etc/passwd", O_RDONLY) >= 0); }
        int main() {}""",
        Verdict.AC,
    ),
    "calls the kernel as i386": (
        """int main() { long r; asm volatile("int $0x80" : "=a"(r) : "a"(2)); return r <= 0; }""",
        Verdict.RTE,
    ),
    "restarts the loader": (
        """#include <unistd.h>
        #include <fcntl.h>
        int main() { int f = open("/lib64/ld-linux-x86-64.so.2", O_RDONLY);
          if (f < 0) return 0;
          char* none[] = {0};
          if (dup2(f, 200) < 0) { fexecve(f, none, none); return 0; }
          fexecve(200, none, none); return 1; }""",
        Verdict.AC,
    ),
    "keeps a huge untouched array": ("int a[100000000]; int main() { return a[5]; }", Verdict.AC),
    "recurses deeply": (
        """int f(volatile int n) { volatile char pad[64]; pad[0] = 1;
          return n ? f(n - 1) + pad[0] : 0; }
        int main() { return f(300000) != 300000; }""",
        Verdict.AC,
    ),
    "throws bad_alloc": (
        "long n = 1L << 44; char* volatile p; int main() { p = new char[n]; }",
        Verdict.MLE,
    ),
    "aborts": ("#include <cstdlib>\nint main() { abort(); }", Verdict.RTE),
    "uses threads": (
        """#include <thread>
        int main() { int x = 0; std::thread t([&] { x = 42; }); t.join(); return x != 42; }""",
        Verdict.AC,
    ),
}


@pytest.mark.parametrize(("source", "verdict"), CPP.values(), ids=CPP.keys())
async def test_a_binary_is_held_as_well(run: Runner, source: str, verdict: Verdict | None) -> None:
    if "$0x80" in source and platform.machine() != "x86_64":
        pytest.skip("only x86_64 has a second system call table to hide in")
    ended = await run(textwrap.dedent(source), limits=SMALL, language="cpp")
    assert ended.verdict is verdict, ended
    await still_right(run)
