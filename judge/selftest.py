"""Canaries: small programs and attacks whose verdicts are known, for ``upsolve judge test``.

Each goes through the same doors as a contestant's program. An attack passes when what it tried
failed; most of them print what they achieved, so that success shows as WA. They prove that the
cage is shut on this machine today, not that no hole exists.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from judge.client import Judge
from judge.verdict import Checker, Limits, TestCase, Verdict

_LIMITS = Limits(cpu_s=0.3, memory_bytes=64 << 20, output_bytes=1 << 20, wall_s=1.0)
_TEST = TestCase("sum", b"20 22\n", b"42\n")
LANGUAGES = ("python3", "cpp")
"""Those that canaries are written in."""

# An attack in Python: ``attempt`` is what must not work.
_PYTHON_ATTACK = """
import os, socket
try:
    {attempt}
except (OSError, RuntimeError):
    print(42)
else:
    print("done")
"""
# The same in C++: the expression is negative when it failed.
_CPP_ATTACK = """
#include <cstdio>
#include <signal.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <unistd.h>
int main() {{
    sockaddr_in address = {{}};
    address.sin_family = AF_INET;
    address.sin_port = 0x5000;
    address.sin_addr.s_addr = 0x0100007f;
    puts(({attempt}) < 0 ? "42" : "done");
}}
"""

_CPP_SUM = """
#include <cstdio>
int main() {
    int a, b;
    scanf("%d%d", &a, &b);
    printf("%d", a + b);
}
"""

_PROGRAMS: dict[str, tuple[Verdict, str, str]] = {
    "accepted": (
        Verdict.AC,
        "print(sum(map(int, input().split())))",
        _CPP_SUM,
    ),
    "wrong": (Verdict.WA, "print(41)", "#include <cstdio>\nint main() { puts(\"41\"); }"),
    "does not compile": (Verdict.CE, "print(", "int main( {"),
    "crash": (Verdict.RTE, "raise ValueError", "int main() { *(volatile int*)0 = 1; }"),
    "nonzero exit": (Verdict.RTE, "print(42); exit(3)", "int main() { return 3; }"),
    "endless loop": (
        Verdict.TLE,
        "while True: pass",
        "int main() { volatile int i = 1; while (i) {} }",
    ),
    "sleep": (
        Verdict.TLE,
        "import time; time.sleep(60)",
        "#include <unistd.h>\nint main() { sleep(60); }",
    ),
    "memory hog": (
        Verdict.MLE,
        "hog = []\nwhile True: hog.append(bytearray(1 << 20))",
        "#include <cstring>\nint main() { for (;;) memset(new char[1 << 20], 1, 1 << 20); }",
    ),
    "output flood": (
        Verdict.OLE,
        "while True: print('42' * 10000)",
        "#include <cstdio>\nint main() { for (;;) puts(\"42424242424242424242\"); }",
    ),
}  # fmt: skip

_ATTACKS: dict[str, tuple[str, str]] = {
    "fork bomb": (
        "while True: os.fork()",
        "[] { for (int i = 0; i < 1000; i++) if (fork() < 0) return -1; return 0; }()",
    ),
    "network connect": (
        "socket.create_connection(('127.0.0.1', 80), 1)",
        "connect(socket(AF_INET, SOCK_STREAM, 0), (sockaddr*)&address, sizeof address)",
    ),
    "read /etc/passwd": ("open('/etc/passwd').read()", 'open("/etc/passwd", O_RDONLY)'),
    "read a secret file": ("open({secret!r}).read()", 'open("{secret}", O_RDONLY)'),
    "kill the parent": ("os.kill(os.getppid(), 9)", "kill(getppid(), 9)"),
    "write outside": ("open('/tmp/left', 'w')", 'open("/tmp/left", O_WRONLY | O_CREAT, 0600)'),
    "start a shell": (
        "os.execv('/bin/sh', ['sh', '-c', 'exit 0'])",
        'execl("/bin/sh", "sh", "-c", "exit 0", (char*)0)',
    ),
}


class Canary(msgspec.Struct, frozen=True):
    """A known program: what it should get and what it got, with the judge's words."""

    name: str
    expected: Verdict
    got: Verdict
    message: str = ""

    @property
    def ok(self) -> bool:
        """Whether the judge was right."""
        return self.got is self.expected


def _sources(secret: str) -> Iterator[tuple[str, Verdict, str, str]]:
    """Yield (name, expected verdict, language, source) of every canary."""
    for name, (expected, *sources) in _PROGRAMS.items():
        for language, source in zip(LANGUAGES, sources, strict=True):
            yield name, expected, language, source
    for name, (python, cpp) in _ATTACKS.items():
        attempt = python.replace("{secret!r}", repr(secret))
        yield name, Verdict.AC, "python3", _PYTHON_ATTACK.format(attempt=attempt)
        attempt = cpp.replace("{secret}", secret)
        yield name, Verdict.AC, "cpp", _CPP_ATTACK.format(attempt=attempt)


async def _try(judge: Judge, name: str, expected: Verdict, language: str, source: str) -> Canary:
    made = await judge.compile(source, language)
    got, message = made.verdict, made.message
    if got is Verdict.AC:
        report = await judge.judge(made.program_id, [_TEST], Checker(), _LIMITS)
        got, message = report.verdict, report.message
    return Canary(f"{name} ({language})", expected, got, message)


def _plant() -> Any:
    """Make a file of ours that any user could read if nothing but permissions stopped them."""
    secret = tempfile.NamedTemporaryFile(prefix="upsolve-secret-")  # noqa: SIM115 - the caller's
    Path(secret.name).chmod(0o644)
    return secret


async def self_test(judge: Judge) -> list[Canary]:
    """Judge every canary in those of its languages that are available."""
    languages = judge.info.languages
    with _plant() as secret:
        tries = [
            _try(judge, name, expected, language, source)
            for name, expected, language, source in _sources(secret.name)
            if languages[language].available
        ]
        return await asyncio.gather(*tries)
