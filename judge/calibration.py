"""Measures how slow this machine is, by programs whose times elsewhere are known.

Time limits are those of a contest's own judges. On a slower machine they would fail programs that
were accepted there, so they are multiplied by a factor: how much longer known programs take here
than on the machine that the packaged rounds were proved on. A faster machine keeps the limits.
The factor is measured for each processor, interpreter and compiler, and kept. A machine that is
busy with other things looks slow, so a factor above 1 is believed only after it was measured at
:data:`STARTS` starts; until then the smallest so far counts.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path

import msgspec

from judge.build_cache import write_whole
from judge.errors import JudgeError
from judge.protocol import Program, RunRequest
from judge.verdict import Limits, Run, Verdict

_PYTHON = """
import heapq
sieve = bytearray([1]) * 300000
for i in range(2, 548):
    if sieve[i]:
        sieve[i * i :: i] = bytes(len(range(i * i, 300000, i)))
count, heap = {}, []
for i, prime in enumerate(sieve):
    if prime:
        count[i % 1009] = count.get(i % 1009, 0) + i
        heapq.heappush(heap, -i % 65537)
total = 0
while heap:
    total = (total * 31 + heapq.heappop(heap)) % 998244353
for i in range(1500000):
    total = (total * 5 + i ^ total >> 3) % 1000003
print(total, max(count.values()))
"""
_CPP = """
#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>
int main() {
    unsigned state = 1;
    std::vector<unsigned> values(1000000);
    for (unsigned& value : values) value = state = state * 1664525u + 1013904223u;
    std::sort(values.begin(), values.end());
    std::map<unsigned, unsigned> count;
    for (unsigned value : values) count[value % 50021] += value >> 7;
    unsigned long long total = 0;
    for (auto& [key, sum] : count) total = total * 31 + key * sum;
    for (unsigned i = 1; i < 20000000; i++) total += total % i ^ i;
    std::printf("%llu\\n", total);
}
"""
# CPU seconds on the machine that the packaged rounds were proved on, one core of a server of 2023
# (`upsolve judge test` prints this machine's).
KNOWN = {"python3": (_PYTHON, 0.16), "cpp": (_CPP, 0.33)}
STARTS = 5
"""How often a factor above 1 is measured before it is believed."""

_TRIES = 3
_NOISE = 1.15  # a factor below is as good as 1


def factor_of(times: Iterable[tuple[float, float]]) -> float:
    """Return the factor for pairs of a time measured here and the one known, in seconds."""
    slowest = max((here / known for here, known in times), default=1.0)
    return round(slowest, 2) if slowest >= _NOISE else 1.0


async def measure(
    run: Callable[[RunRequest], Awaitable[list[Run]]], languages: Iterable[str]
) -> float | None:
    """Run the known programs and return the factor; None where one of them could not be run."""
    times: list[tuple[float, float]] = []
    limits = Limits(cpu_s=60.0)
    for language in languages:
        source, known = KNOWN[language]
        request = RunRequest(Program(source, language), (b"",) * _TRIES, limits, urgent=True)
        try:
            runs = await run(request)
        except JudgeError:  # it did not compile, here and now: no reason not to judge
            return None
        if any(one.verdict is not Verdict.AC for one in runs):
            return None
        times.append((min(one.cpu_s for one in runs), known))
    return factor_of(times)


def machine(parts: Iterable[str]) -> str:
    """Return a name for this processor with ``parts``: what else decides how fast programs are."""
    model = ""
    with contextlib.suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text().splitlines()
        model = next((line for line in lines if line.startswith("model name")), "")
    return hashlib.sha256("\0".join([model, *parts]).encode()).hexdigest()[:32]


class Measured(msgspec.Struct, frozen=True):
    """The smallest factor that was measured at so many starts."""

    factor: float
    starts: int = 1

    @property
    def settled(self) -> bool:
        """Whether it need not be measured again."""
        return self.factor == 1.0 or self.starts >= STARTS

    def beside(self, earlier: Measured | None) -> Measured:
        """This measurement and those before it."""
        if earlier is None:
            return self
        return Measured(min(self.factor, earlier.factor), self.starts + earlier.starts)


class Factors:
    """The factors measured so far, in a file of their own; what cannot be kept is measured again.

    Args:
        folder: Where the file is.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "time-factors.json"

    def get(self, name: str) -> Measured | None:
        """Return the factor of a machine, None when it has not been measured."""
        return self._read().get(name)

    def put(self, name: str, measured: Measured) -> None:
        """Keep a factor."""
        text = msgspec.json.encode(self._read() | {name: measured})
        with contextlib.suppress(OSError):
            write_whole(self._file, text)

    def _read(self) -> dict[str, Measured]:
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=dict[str, Measured])
        except (OSError, msgspec.MsgspecError):
            return {}
