"""What the machine itself costs: starting a process with no isolation, forking a warm interpreter.

The judge cannot be faster than these; in a virtual machine they are far above bare hardware's,
because each ``cpuid`` of glibc's start (some seventy) leaves the machine.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.benchmarks.judging.peers import CPP, INPUT, Driven, compile_static, driven

_HERE = Path(__file__).parent
_NO_LIBC = """
extern "C" void _start() { __asm__ volatile("syscall" :: "a"(231), "D"(0)); }
"""


def forking(interpreter: str) -> Driven:
    """A bare fork, exit and wait of an interpreter as warm as a slot's."""
    script = str(_HERE / "fork_peer.py")
    return driven("fork of a warm Python", [interpreter, "-S", "-E", "-I", script], 300)


class Floor:
    """Static programs in a folder and the tiny parent that starts them; needs gcc and g++.

    Attributes:
        trivial: The trivial C++ program.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parent = folder / "floor"
        source = _HERE / "floor_peer.c"
        subprocess.run(["gcc", "-O2", "-static", source, "-o", self._parent], check=True)
        self.trivial = compile_static(folder / "trivial", CPP)
        (folder / "input").write_bytes(INPUT)

    def spawning(self) -> list[Driven]:
        """Contenders: nothing at all, glibc's start, and the trivial program."""
        no_libc = compile_static(self._folder / "no_libc", _NO_LIBC, "-nostdlib")
        empty = compile_static(self._folder / "empty", "int main() {}")
        return [
            self._spawn("spawn, no libc, exits at once", no_libc),
            self._spawn("spawn, empty static main", empty),
            self._spawn("spawn, the static C++ program", self.trivial),
        ]

    def forking(self) -> Driven:
        """The trivial C++ program, started once and forked just before main."""
        hook = str(_HERE / "fork_before_main.cpp")
        program = compile_static(self._folder / "forking", CPP, "-x", "c++", hook)
        command = [str(program), str(self._folder / "input")]
        return driven("fork before main, the static C++ program", command, 1000)

    def _spawn(self, name: str, program: Path) -> Driven:
        return driven(name, [str(self._parent), str(program), str(self._folder / "input")], 300)

    def cpuid_us(self) -> float:
        """CPU microseconds of one ``cpuid`` instruction."""
        printed = subprocess.run([self._parent], check=True, capture_output=True, text=True).stdout
        return float(printed) / 1e3
