"""What the judge is measured beside, and the race that measures them all in turn.

A peer that cannot be had here is left out with a line that says why.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import statistics
import subprocess
import venv
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.judging.meter import Meter

INPUT, OUTPUT = b"20 22\n", b"42\n"
PYTHON = "print(sum(map(int, input().split())))\n"
CPP = """
#include <cstdio>
int main() {
    int a, b;
    scanf("%d%d", &a, &b);
    printf("%d\\n", a + b);
}
"""
PLAIN = "plain python -S -E -I"
BWRAP = "bwrap per run"
DMOJ_PYTHON = "DMOJ cptbox, Python"
DMOJ_CPP = "DMOJ cptbox, static C++"
_DMOJ = "dmoj==4.1.0"
_BWRAP = [
    "bwrap", "--unshare-all", "--die-with-parent", "--ro-bind", "/usr", "/usr",
    "--symlink", "usr/bin", "/bin", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64",
    "/lib64", "--dev", "/dev", "--tmpfs", "/tmp",
]  # fmt: skip


@dataclass(frozen=True)
class Contender:
    """Something that does a trivial run many times; ``runs`` of them make a round."""

    name: str
    batch: Callable[[int], Awaitable[None]]
    runs: int


Driven = AbstractAsyncContextManager[Contender]


async def race(meter: Meter, contenders: Sequence[Contender], rounds: int) -> dict[str, float]:
    """Let the contenders take turns; return the median CPU seconds per run of each."""
    taken: dict[str, list[float]] = {contender.name: [] for contender in contenders}
    for contender in contenders:
        await contender.batch(max(1, contender.runs // 10))
    for _ in range(rounds):
        for contender in contenders:
            before = meter.cpu_s()
            await contender.batch(contender.runs)
            taken[contender.name].append((meter.cpu_s() - before) / contender.runs)
    return {name: statistics.median(times) for name, times in taken.items()}


def spawned(name: str, command: list[str], runs: int) -> Contender:
    """A contender that starts ``command`` once per run."""

    async def batch(number: int) -> None:
        for _ in range(number):
            done = subprocess.run(command, input=INPUT, stdout=subprocess.PIPE, check=True)  # noqa: ASYNC221
            assert done.stdout == OUTPUT
        _reap()

    return Contender(name, batch, runs)


def _reap() -> None:
    """Wait for what bubblewrap has left to us: /proc counts its time exactly only then."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


@asynccontextmanager
async def driven(name: str, command: list[str], runs: int) -> AsyncIterator[Contender]:
    """A contender that is a process: told a number of runs, it says when they are done."""
    process = await asyncio.create_subprocess_exec(
        *command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    numbers, answers = process.stdin, process.stdout

    async def batch(number: int) -> None:
        numbers.write(b"%d\n" % number)
        assert await answers.readline() == b"done\n", f"{name} ended"

    yield Contender(name, batch, runs)
    numbers.close()
    await process.wait()


def python_command(interpreter: str) -> list[str]:
    """The trivial Python program in a new interpreter that loads as little as it can."""
    return [interpreter, "-S", "-E", "-I", "-c", PYTHON]


def plain(interpreter: str) -> Contender:
    """A new interpreter per run and no isolation, as a simple judge would."""
    return spawned(PLAIN, python_command(interpreter), 40)


def bubblewrap(interpreter: str) -> Contender | str:
    """A new container per run, or why not."""
    command = [*_BWRAP, *python_command(interpreter)]
    if shutil.which("bwrap") is None:
        return "bwrap is not installed"
    tried = subprocess.run(command, input=INPUT, capture_output=True, check=False)
    if tried.stdout != OUTPUT:
        return f"bwrap does not work here: {tried.stderr.decode(errors='replace').strip()}"
    return spawned(BWRAP, command, 25)


def install_dmoj(folder: Path) -> Path | str:
    """Make a throw-away environment with DMOJ's judge; return its interpreter, or why not."""
    venv.create(folder, with_pip=True, symlinks=True)
    python = folder / "bin/python"
    install = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check", "install", _DMOJ]
    tried = subprocess.run(install, capture_output=True, text=True, check=False)
    if tried.returncode:
        last = tried.stderr.strip().splitlines()[-1:]
        return f"{_DMOJ} does not install (it needs libseccomp-dev, g++): {''.join(last)}"
    return python


def dmoj(python: Path, name: str, command: list[str], runs: int) -> Driven:
    """A command in DMOJ's sandbox."""
    script = Path(__file__).with_name("dmoj_peer.py")
    return driven(name, [str(python), str(script), *command], runs)


def compile_static(program: Path, source: str, *flags: str) -> Path:
    """Compile C++ to a static program and return its path."""
    command = ["g++", "-O2", "-static", *flags, "-x", "c++", "-", "-o", str(program)]
    subprocess.run(command, input=source.encode(), check=True)
    return program
