"""Programs that do harm where nothing stops them, in both languages, and the verdicts they earn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from judge.verdict import Limits
from tests.judge.attacks.attack import HOARD, PATIENT, QUICK, ROOMY, Attack, verdicts


class Harm(NamedTuple):
    """A case in Python and, where it makes sense there, in C++ (the body of ``main``)."""

    number: int
    name: str
    expected: str
    python: str
    cpp: str = ""
    limits: Limits = QUICK
    output: bytes | None = None
    stdin: bytes = b""


HARM = (
    Harm(1, "fork bomb", "RTE TLE", "import os\nwhile True: os.fork()", "for (;;) fork();"),
    Harm(
        2,
        "daemon that forks twice",
        "AC RTE",
        "import os, time\nif os.fork() == 0:\n  os.setsid()\n  os.fork()\n  time.sleep(60)",
        "if (fork() == 0) { setsid(); fork(); sleep(60); }",
        PATIENT,
    ),
    Harm(
        3,
        "thousands of threads",
        "TLE RTE",
        "import threading, time\nthreading.stack_size(1 << 15)\n"
        "for _ in range(2000): threading.Thread(target=time.sleep, args=(60,)).start()",
        "for (int i = 0; i < 2000; i++) { pthread_t t; if (pthread_create(&t, small(), wait, 0)) abort(); }"
        "pause();",
    ),
    Harm(
        3,
        "more than a thousand threads at a time",
        "AC RTE TLE",
        "import _thread, os\nlock = _thread.allocate_lock()\nlock.acquire()\n"
        "_thread.stack_size(1 << 15)\ntry:\n  for n in range(1500): _thread.start_new_thread(lock.acquire, ())\n"
        "except RuntimeError:\n  os._exit(0)\nos.write(1, b'ACHIEVED')\nos._exit(0)",
        "pthread_t t; for (int i = 0; i < 1500; i++) if (pthread_create(&t, small(), wait, 0)) _exit(0);"
        'write(1, "ACHIEVED", 8); _exit(0);',
        PATIENT,
        b"",
    ),
    Harm(
        3,
        "busy threads",
        "TLE",
        "import threading\ndef spin():\n  while True: pass\n"
        "for _ in range(3): threading.Thread(target=spin).start()",
        "pthread_t t; for (int i = 0; i < 3; i++) pthread_create(&t, 0, spin, 0); spin(0);",
    ),
    Harm(
        3,
        "a thread that outlives the first",
        "TLE",
        "import ctypes, threading\ndef spin():\n  while True: pass\n"
        "threading.Thread(target=spin).start()\nctypes.CDLL(None).pthread_exit(None)",
        "pthread_t t; pthread_create(&t, 0, spin, 0); syscall(SYS_exit, 0);",
    ),
    Harm(4, "endless loop", "TLE", "while True: pass", "spin(0);"),
    Harm(
        4,
        "ignores every signal",
        "TLE",
        "import signal\nfor n in set(signal.Signals) - {9, 19}: signal.signal(n, signal.SIG_IGN)\nwhile True: pass",
        "for (int n = 1; n < 65; n++) signal(n, SIG_IGN); spin(0);",
    ),
    Harm(5, "sleeps", "TLE", "import time\ntime.sleep(60)", "sleep(60);"),
    Harm(5, "stops itself", "TLE", "import os\nos.kill(os.getpid(), 19)", "raise(SIGSTOP);"),
    Harm(
        5,
        "waits with every signal blocked",
        "TLE",
        "import signal\nsignal.pthread_sigmask(0, set(signal.Signals))\nsignal.pause()",
        "sigset_t all; sigfillset(&all); sigprocmask(SIG_SETMASK, &all, 0); pause();",
    ),
    Harm(
        6,
        "hoards memory",
        "MLE",
        "x = []\nwhile True: x.append(bytearray(1 << 20))",
        "for (;;) memset(malloc(1 << 20), 1, 1 << 20);",
        HOARD,
    ),
    Harm(6, "asks for a terabyte", "MLE", "bytearray(1 << 40)", "kept = (long*)new char[size];", HOARD),
    Harm(
        6,
        "fills a map",
        "MLE",
        "import mmap\nm = mmap.mmap(-1, 200 << 20, 0x22)\nfor i in range(0, len(m), 4096): m[i] = 1",
        "memset(map(200 << 20, MAP_PRIVATE), 1, 200 << 20);",
        HOARD,
    ),
    Harm(
        7,
        "fills a shared map",
        "MLE RTE",
        "import mmap\nm = mmap.mmap(-1, 200 << 20)\nfor i in range(0, len(m), 4096): m[i] = 1",
        "memset(map(200 << 20, MAP_SHARED), 1, 200 << 20);",
        HOARD,
    ),
    Harm(
        7,
        "hides a shared map's pages",
        "MLE RTE",
        "import mmap\nm = mmap.mmap(-1, 256 << 20)\nfor i in range(0, len(m), 1 << 22):\n"
        "  m[i : i + (1 << 22)] = b'x' * (1 << 22)\n  m.madvise(mmap.MADV_DONTNEED, i, 1 << 22)",
        "char* p = (char*)map(256 << 20, MAP_SHARED); for (long i = 0; i < 256 << 20; i += 1 << 22) {"
        "memset(p + i, 1, 1 << 22); madvise(p + i, 1 << 22, MADV_DONTNEED); }",
        HOARD,
    ),
    Harm(
        8,
        "reserves much and touches little",
        "AC",
        "import mmap\nm = mmap.mmap(-1, 900 << 20, 0x22)\nm[5] = 1\nprint(m[5])",
        'char* p = (char*)map(900 << 20, MAP_PRIVATE | MAP_NORESERVE); p[5] = 1; printf("%d\\n", p[5]);',
        PATIENT,
        b"1\n",
    ),
    Harm(9, "floods its output", "OLE", "while True: print('x' * 1000)", 'for (;;) puts("xxxxxxxx");', PATIENT),
    Harm(
        9,
        "floods and swallows errors",
        "OLE",
        "import os\nwhile True:\n  try: os.write(1, b'x' * 4096)\n  except OSError: pass",
        "signal(SIGXFSZ, SIG_IGN); for (;;) write(1, page, sizeof page);",
        PATIENT,
    ),
    Harm(
        9,
        "stretches its output",
        "OLE RTE",
        "import os\nos.lseek(1, 1 << 30, 0)\nos.write(1, b'x')",
        'lseek(1, 1 << 20, SEEK_SET); write(1, "xx", 2);',
        PATIENT,
    ),
    Harm(
        10,
        "floods standard error",
        "AC",
        "import os\nfor _ in range(99):\n  try: os.write(2, b'x' * 65536)\n  except OSError: pass\nprint(1)",
        'signal(SIGXFSZ, SIG_IGN); for (int i = 0; i < 2000; i++) write(2, page, sizeof page); puts("1");',
        PATIENT,
        b"1\n",
    ),
    Harm(21, "closes every descriptor", "RTE AC", "import os\nos.closerange(0, 300)\nprint(1)",
         'for (int i = 0; i < 300; i++) close(i); puts("1");', PATIENT, b""),
    Harm(21, "writes to descriptors that it was not given", "AC",
         "import os\nfor fd in range(3, 300):\n  try: os.write(fd, b'{\"status\": 0, \"caged\": true}')\n  except OSError: pass",
         'for (int i = 3; i < 300; i++) write(i, "{\\"status\\": 0}", 13);', PATIENT, b""),
    Harm(21, "puts its input over its output", "RTE AC", "import os\nos.dup2(0, 1)\nos.dup2(0, 2)\nprint(1)",
         'dup2(0, 1); dup2(0, 2); puts("1");', PATIENT, b""),
    Harm(33, "never reads a large input", "AC", "print(1)", 'puts("1");', ROOMY, b"1\n", b"x" * (16 << 20)),
    Harm(33, "reads past the end", "AC", "import sys\nfor _ in range(99): sys.stdin.read()\nprint(1)",
         'while (getchar() != EOF) {} for (int i = 0; i < 99; i++) getchar(); puts("1");', PATIENT, b"1\n", b"2"),
    Harm(33, "reads an empty input", "AC", "import sys\nprint(sys.stdin.readlines())", 'int x; printf("%d\\n", scanf("%d", &x));',
         PATIENT),
    Harm(39, "answers, then hangs", "TLE", "import time\nprint(42, flush=True)\ntime.sleep(60)",
         'puts("42"); fflush(stdout); sleep(60);'),
    Harm(39, "answers, then crashes", "RTE", "import os\nprint(42, flush=True)\nos.abort()",
         'puts("42"); fflush(stdout); abort();', PATIENT),
    Harm(40, "writes slowly", "TLE", "import time\nwhile True:\n  print(1, flush=True)\n  time.sleep(0.05)",
         'for (;;) { write(1, "1", 1); usleep(50000); }'),
    Harm(44, "kills itself", "RTE", "import os\nos.kill(os.getpid(), 9)", "if (kill(getpid(), 9)) abort();", PATIENT),
    Harm(
        44,
        "has a timer kill it",
        "RTE",
        "import ctypes\nlibc = ctypes.CDLL(None)\nevent = (ctypes.c_int * 16)(0, 0, 9, 0)\n"
        "timer = ctypes.c_void_p()\nif libc.timer_create(1, event, ctypes.byref(timer)): raise OSError\n"
        "libc.timer_settime(timer, 0, (ctypes.c_long * 4)(0, 0, 0, 1000), None)\nlibc.pause()",
        "sigevent e = {}; e.sigev_signo = SIGKILL; timer_t t; if (timer_create(CLOCK_MONOTONIC, &e, &t)) abort();"
        "itimerspec s = {{0, 0}, {0, 1000}}; timer_settime(t, 0, &s, 0); pause();",
        PATIENT,
    ),
)  # fmt: skip
# ruff: noqa: E501 - a short program reads best in one piece

_CPP = r"""
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
static char page[4096];
static long* volatile kept;
static volatile long size = 1L << 40;
static void* wait(void*) { for (;;) pause(); }
static void* spin(void*) { for (volatile long i = 0;; i = i + 1) {} }
static pthread_attr_t* small() {
    static pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 1 << 15);
    return &attributes;
}
static void* map(size_t size, int flags) {
    void* place = mmap(0, size, PROT_READ | PROT_WRITE, flags | MAP_ANONYMOUS, -1, 0);
    if (place == MAP_FAILED) abort();
    return place;
}
static const struct { const char* name; void (*act)(); } programs[] = {
PROGRAMS
};
int main() {
    char name[256] = {};
    for (int i = 0; i < 255 && read(0, name + i, 1) == 1 && name[i] != '\n'; i++) {}
    name[strcspn(name, "\n")] = 0;
    for (auto& program : programs)
        if (!strcmp(program.name, name)) {
            program.act();
            return 0;
        }
    return 2;
}
"""


def harm() -> Iterator[Attack]:
    """Yield every program in both languages; the C++ ones are one program that reads its part."""
    rows = [f'{{"{h.name}", [] {{ {h.cpp} }}}},' for h in HARM if h.cpp]
    cpp = _CPP.replace("PROGRAMS", "\n".join(rows))
    for h in HARM:
        for language in ("python3", "cpp"):
            if language == "cpp" and not h.cpp:
                continue
            yield Attack(
                number=h.number,
                name=h.name,
                language=language,
                source=h.python if language == "python3" else cpp,
                stdin=h.stdin if language == "python3" else f"{h.name}\n".encode() + h.stdin,
                expected=verdicts(h.expected),
                limits=h.limits,
                output=None if h.output is None else (h.output,),
            )
