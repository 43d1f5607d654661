"""Attacks and oddities of one language: what only an interpreter, or only machine code, can do."""
# ruff: noqa: E501 - a short program reads best in one piece

from __future__ import annotations

import platform
from collections.abc import Iterator
from typing import NamedTuple

from judge.verdict import Limits
from tests.judge.attacks.attack import PATIENT, QUICK, ROOMY, Attack, verdicts
from tests.judge.attacks.compiling import finally_blocks


class Own(NamedTuple):
    """A program, the verdicts that are right, and what it prints or how it ends."""

    number: int
    name: str
    expected: str
    source: str
    output: bytes | None = None
    status: int | None = None
    limits: Limits = PATIENT
    stdin: bytes = b""
    repeat: int = 1


_BURN = Limits(cpu_s=1.5, memory_bytes=64 << 20, output_bytes=1 << 20, wall_s=6.0)
_DEEP = """
import sys, threading
sys.setrecursionlimit(10**9)
threading.stack_size({stack} << 20)
def down(n): return n and down(n - 1) + 1
thread = threading.Thread(target=lambda: print(down(200000)))
thread.start()
thread.join()
"""

PYTHON = (
    Own(21, "replaces its standard streams", "AC", "import io, sys\nsys.stdout = io.TextIOWrapper(sys.__stdout__.buffer)\nprint(1)", b"1\n"),
    Own(22, "moves its input's position", "AC", "import os\nprint(len(os.read(0, 9)), os.lseek(0, 0, 2))", b"5 5\n", stdin=b"12345", repeat=2),
    Own(26, "replaces os._exit", "RTE", "import os\nos._exit = lambda *a: None\nraise ValueError", b""),
    Own(26, "replaces what ends a program", "RTE AC", "import atexit, os, threading, traceback\nfor m, n in ((os, '_exit'), (atexit, '_run_exitfuncs'), (threading, '_shutdown'), (traceback, 'print_exc')): setattr(m, n, lambda *a, **k: 0)\n"),
    Own(26, "replaces what ends a program by raising", "RTE AC", "import threading\ndef fail(): raise BaseException\nthreading._shutdown = fail"),
    Own(26, "breaks builtins", "RTE", "import builtins\nfor n in dir(builtins): delattr(builtins, n)"),
    Own(26, "empties sys.modules", "AC RTE", "import sys\nprint(1)\nsys.modules.clear()"),
    Own(26, "hooks imports", "AC", "import sys\nclass F:\n  def find_spec(*a): print(1)\nsys.meta_path.insert(0, F())\ntry:\n  import nothing\nexcept ImportError: pass\nsys.meta_path[:] = [F()]", b"1\n"),
    Own(26, "hooks garbage collection", "AC", "import gc\ngc.callbacks.append(lambda *a: print(1))\ngc.collect()", b"1\n1\n"),
    Own(26, "hooks exceptions", "RTE", "import sys\nsys.excepthook = lambda *a: print(1)\nraise ValueError", b"1\n", 1),
    Own(26, "hooks exceptions with one", "RTE", "import sys\ndef hook(*a): raise BaseException\nsys.excepthook = hook\nraise ValueError", b""),
    Own(26, "traces to the end", "AC", "import sys\nsys.settrace(lambda *a: None)\nsys.setprofile(lambda *a: None)\nprint(1)", b"1\n"),
    Own(26, "traces by raising", "RTE", "import sys\ndef f(*a): raise BaseException\nsys.setprofile(f)\nprint(1)"),
    Own(26, "clears the frames above", "AC RTE", "import sys\nf = sys._getframe()\nwhile f:\n  f.f_globals.clear()\n  f = f.f_back"),
    Own(26, "rewrites the frames above", "AC RTE", """
import ctypes, sys
f = sys._getframe()
while f:
    for name in f.f_locals:
        f.f_locals[name] = lambda *a, **k: 0
    ctypes.pythonapi.PyFrame_LocalsToFast(ctypes.py_object(f), 0)
    f = f.f_back
""", b""),
    Own(26, "overwrites small integers", "AC RTE TLE", "import ctypes\nfor n in range(-5, 200): ctypes.memset(id(n) + 24, 7, 4)", limits=QUICK),
    Own(26, "hunts for the judge's objects", "AC", """
import gc, os, socket, sys
def lives(o):
    try:
        return isinstance(o, socket.socket) and os.fstat(o.fileno())
    except OSError:
        return False
f, frames = sys._getframe(), []
while f:
    frames += f.f_locals.values()
    f = f.f_back
print([o for o in gc.get_objects() + frames if lives(o)])
""", b"[]\n"),
    Own(26, "dumps its stacks", "AC", "import faulthandler, sys\nfaulthandler.enable()\nfaulthandler.dump_traceback(all_threads=True)\nprint(1)", b"1\n"),
    Own(26, "has a watchdog end it", "RTE", "import faulthandler\nfaulthandler.dump_traceback_later(0.01, exit=True)\nwhile True: pass", b"", 1),
    Own(26, "prints its environment", "AC", "import os\nprint(sorted(n for n in os.environ if 'SECRET' in n))", b"[]\n"),
    Own(27, "prints at exit", "AC", "import atexit\natexit.register(print, 2)\nprint(1)", b"1\n2\n"),
    Own(27, "fails at exit", "AC", "import atexit\natexit.register(lambda: 1 / 0)\nprint(1)", b"1\n"),
    Own(27, "loops at exit", "TLE", "import atexit\n@atexit.register\ndef f():\n  while True: pass", limits=QUICK),
    Own(27, "loops in a finaliser", "TLE", "class X:\n  def __del__(self):\n    while True: pass\nx = X()\ndel x", limits=QUICK),
    Own(27, "resurrects itself for ever", "TLE AC", "class X:\n  def __del__(self): X()\nX()\nprint(1)", limits=QUICK),
    Own(27, "leaves threads to finish", "AC", "import threading\ngo = threading.Event()\ndef f():\n  go.wait()\n  print(2)\nthreading.Thread(target=f).start()\nprint(1)\ngo.set()", b"1\n2\n"),
    Own(27, "leaves a daemon thread", "AC", "import threading, time\nthreading.Thread(target=time.sleep, args=(60,), daemon=True).start()\nprint(1)", b"1\n"),
    Own(27, "starts threads at exit", "AC RTE", "import atexit, threading\natexit.register(lambda: threading.Thread(target=print, args=(2,)).start())\nprint(1)"),
    Own(28, "ends without a flush", "AC", "import os\nprint(1)\nos._exit(0)", b""),
    *(Own(29, f"exits with {code}", "RTE" if status else "AC", f"import sys\nprint(1)\nsys.exit({code})", b"1\n", status)
      for code, status in {"1": 1, "255": 255, "256": 0, "-1": 255, "None": 0, "False": 0, "'no'": 1, "[]": 1, "1.5": 1}.items()),
    Own(29, "raises its own SystemExit", "RTE", "class E(SystemExit):\n  code = property(lambda self: 1 / 0)\nraise E(0)"),
    Own(29, "exits with what cannot be printed", "RTE", "class X:\n  def __str__(self): raise BaseException\nraise SystemExit(X())"),
    Own(29, "aborts", "RTE", "import os\nos.abort()", status=-6),
    Own(29, "reads address 0", "RTE", "import ctypes\nctypes.string_at(0)", status=-11),
    Own(29, "raises KeyboardInterrupt", "RTE", "raise KeyboardInterrupt"),
    Own(30, "recurses 200 000 deep in a thread", "AC", _DEEP.format(stack=256), b"200000\n", limits=ROOMY),
    Own(30, "recurses with a stack of 512 MB", "AC", _DEEP.format(stack=512), b"200000\n", limits=ROOMY),
    Own(31, "overflows the C stack", "RTE MLE TLE", "x = []\nfor _ in range(10**6): x = [x]\nimport sys\nsys.setrecursionlimit(10**9)\nrepr(x)", b"", limits=QUICK),
    Own(31, "recurses without end", "RTE MLE TLE", "import sys\nsys.setrecursionlimit(10**9)\ndef f(): f()\nf()", b"", limits=QUICK),
    Own(32, "echoes any byte", "AC", "import sys\nsys.stdout.write(sys.stdin.read())", b"\x00\xff\xc3(\xed\xa0\x80", stdin=b"\x00\xff\xc3(\xed\xa0\x80"),
    Own(32, "echoes any byte unbuffered", "AC", "import sys\nsys.stdout.buffer.write(sys.stdin.buffer.read())", b"\x00\xff\r\n\r", stdin=b"\x00\xff\r\n\r"),
    Own(32, "reads a byte order mark", "AC", "print(ascii(input()))", b"'\\ufeff1'\n", stdin=b"\xef\xbb\xbf1\r\n"),
    Own(32, "reads one long line", "AC", "print(len(input()))", b"15000000\n", limits=ROOMY, stdin=b"x" * 15_000_000),
    Own(32, "prints a lone surrogate", "AC RTE", "print('\\ud800')"),
    Own(32, "is written in many scripts", "AC", "日本 = '\U0001f40d'\nprint(ord(日本))", b"128013\n"),
    Own(32, "starts with a byte order mark", "AC", "\ufeffprint(1)\r\nprint(2)\r\n", b"1\n2\n"),
    Own(42, "prints hashes", "AC", "print(hash('x'), list({'a', 'b', 'c', 'd'}))", repeat=3),
    Own(42, "prints the time zone", "AC", "import time\nprint(time.localtime(0).tm_hour, time.tzname[0])", b"0 UTC\n"),
    Own(35, "compiles for longer than it may run", "TLE CE MLE", finally_blocks(16), limits=QUICK),
    Own(0, "claims to be out of memory", "RTE MLE", "import sys\nsys.stderr.write('MemoryError\\n')\nsys.exit(1)"),
    Own(0, "breaks the allocator", "RTE", "import ctypes\nfor i in range(64): ctypes.memset(id([]) + 4096 * i, 65, 4096)"),
    Own(0, "sends itself every signal", "RTE AC", "import os, signal\nfor n in sorted(set(signal.Signals) - {9, 19, 20, 21, 22}):\n  signal.signal(n, signal.SIG_DFL)\n  os.kill(os.getpid(), n)"),
    Own(0, "computes without an interrupt", "TLE", "9 ** 9 ** 9", limits=QUICK),
    Own(0, "loops in a regular expression", "TLE", "import re\nre.match('(a+)+b', 'a' * 60)", limits=QUICK),
)  # fmt: skip

_ENDINGS: dict[str, tuple[str, int | None]] = {
    "returns 1": ("return 1;", 1),
    "returns 255": ("return 255;", 255),
    "aborts": ("abort();", -6),
    "throws through main": ("throw 1;", -6),
    "reads address 0": ("return *(volatile int*)0;", -11),
    "divides by zero": ("return seven / zero;", -8),
    "raises SIGSYS": ("raise(SIGSYS);", -31),
    "raises SIGTERM": ("raise(SIGTERM);", -15),
    "executes nonsense": ("__builtin_trap();", None),
}
_ENDINGS_CPP = (
    """#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
volatile int seven = 7, zero = 0;
int main() {
    char name[99];
    if (!fgets(name, sizeof name, stdin)) return 0;
"""
    + "".join(
        f'    if (!strcmp(name, "{name}")) {{ {body} }}\n' for name, (body, _) in _ENDINGS.items()
    )
    + "}"
)

CPP = (
    Own(8, "keeps a huge untouched array", "AC", "int a[100000000]; int main() { return a[5]; }", status=0),
    Own(8, "keeps a terabyte", "RTE MLE CE", "char a[1L << 40]; int main() { return a[5]; }"),
    Own(30, "recurses deeply", "AC", "int f(volatile int n) { volatile char pad[64]; pad[0] = 1; return n ? f(n - 1) + pad[0] : 0; } int main() { return f(300000) != 300000; }", status=0),
    Own(31, "recurses without end", "RTE MLE", "int f(volatile int n) { return f(n) + n; } int main() { return f(1); }"),
    *(Own(29, name, "RTE", _ENDINGS_CPP, b"", status, stdin=name.encode())
      for name, (_, status) in _ENDINGS.items()),
    Own(3, "uses a thread", "AC", "#include <pthread.h>\nint x; void* f(void*) { x = 42; return 0; }\nint main() { pthread_t t; if (pthread_create(&t, 0, f, 0)) return 1; pthread_join(t, 0); return x != 42; }", b"", 0),
    Own(6, "throws bad_alloc", "MLE", "long n = 1L << 44; char* volatile p; int main() { p = new char[n]; }"),
    Own(6, "asks malloc for a terabyte", "RTE MLE", "#include <stdlib.h>\n#include <string.h>\nvolatile long n = 1L << 40; char* volatile p; int main() { p = (char*)malloc(n); memset(p, 1, n); }"),
    Own(32, "echoes any byte", "AC", "#include <stdio.h>\nint main() { for (int c; (c = getchar()) != EOF;) putchar(c); }", b"\x00\xff\r\n\xed\xa0\x80", stdin=b"\x00\xff\r\n\xed\xa0\x80"),
    Own(38, "runs before main", "AC", '#include <unistd.h>\n#include <fcntl.h>\n__attribute__((constructor)) void early() { _exit(fork() >= 0 || open("/etc/passwd", O_RDONLY) >= 0); }\nint main() {}', b"", 0),
    Own(38, "runs in a static initialiser", "AC", "#include <unistd.h>\nint early = fork();\nint main() { return early != -1; }", b"", 0),
    Own(44, "has its own limit kill it", "RTE TLE", "#include <sys/resource.h>\nint main() { rlimit r = {1, 1}; if (setrlimit(RLIMIT_CPU, &r)) return 1; for (volatile long i = 0;; i = i + 1) {} }", limits=_BURN),
)  # fmt: skip

# Numbers and machine code of one architecture.
X86_PYTHON = (
    Own(0, "ends its first thread only", "AC RTE TLE", "import ctypes\nctypes.CDLL(None).syscall(60, 0)", limits=QUICK),
    Own(38, "calls what does not exist", "RTE", "import ctypes\nctypes.CDLL(None).syscall(0x40000000 | 39)", b"", -31),
    Own(38, "makes machine code", "RTE AC", """
import ctypes, mmap
m = mmap.mmap(-1, 4096, prot=7)
m.write(bytes.fromhex("b839000000" "0f05" "c3") + b"\\x90")  # fork() on x86_64
address = ctypes.addressof(ctypes.c_char.from_buffer(m))
pid = ctypes.CFUNCTYPE(ctypes.c_long)(address)()
print("ACHIEVED" if pid >= 0 else "", end="")
""", b""),
)  # fmt: skip

_SYSCALL = """#include <sys/syscall.h>
#include <unistd.h>
#include <stdio.h>
"""

X86_CPP = (
    Own(38, "calls the kernel as i386", "RTE", 'int main() { long r; asm volatile("int $0x80" : "=a"(r) : "a"(2)); return r <= 0; }', b""),
    Own(38, "calls the kernel as x32", "RTE", _SYSCALL + 'int main() { printf("%ld", syscall(0x40000000 | SYS_fork)); }', b"", -31),
    Own(38, "calls the vsyscall page", "RTE AC", 'int main() { return ((long (*)(long*))0xffffffffff600400)(0) <= 0; }', b""),
    Own(38, "makes machine code", "RTE AC", """#include <sys/mman.h>
#include <string.h>
#include <unistd.h>
int main() {
    void* p = mmap(0, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED) return 0;
    memcpy(p, "\\xb8\\x39\\x00\\x00\\x00\\x0f\\x05\\xc3", 8);
    if (((long (*)())p)() >= 0) write(1, "ACHIEVED", 8);
}""", b""),
    Own(38, "jumps into its data", "RTE", 'const char code[] = "\\xc3"; int main() { char data[] = "\\xc3"; ((void (*)())data)(); }', b"", -11),
)  # fmt: skip


def own() -> Iterator[Attack]:
    """Yield the programs of each language."""
    x86 = platform.machine() == "x86_64"
    python, cpp = (PYTHON + X86_PYTHON, CPP + X86_CPP) if x86 else (PYTHON, CPP)
    for language, table in (("python3", python), ("cpp", cpp)):
        for entry in table:
            yield Attack(
                number=entry.number,
                name=entry.name,
                language=language,
                source=entry.source,
                stdin=entry.stdin,
                expected=verdicts(entry.expected),
                limits=entry.limits,
                output=None if entry.output is None else (entry.output,),
                status=entry.status,
                repeat=entry.repeat,
            )
