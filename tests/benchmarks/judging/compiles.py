"""What compiling contest programs costs in the judge, beside ``g++ -O2`` on the same sources.

Every source includes bits/stdc++.h, as most of what people submit does. Each compile is of a
source never seen before, so that no cache answers it.
"""

from __future__ import annotations

import asyncio
import statistics
import subprocess
import tempfile
import time
from itertools import count, product
from pathlib import Path

from judge.build_cache import cache_folder
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Verdict
from tests.benchmarks.judging.meter import Meter

_SOURCES = sorted((Path(__file__).parent / "programs").glob("*.cpp"))
HEADERS_ALONE = "g++ -O2, headers alone"
_PATIENCE_S = 300.0
_fresh = count(time.time_ns())


def _new(source: Path) -> str:
    return f"{source.read_text()}\nconst long long never_seen_before = {next(_fresh)}LL;\n"


async def _verdicts(judge: Judge, source: str) -> None:
    made = await judge.compile(source, "cpp")
    assert made.verdict is Verdict.AC, made.message


async def _filtering(judge: Judge, source: str) -> None:
    made = await judge.compile(source, "cpp", filtering=True)
    assert made.verdict is Verdict.AC, made.message


async def _gxx(_: Judge, source: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        command = ["g++", "-std=gnu++17", "-O2", "-w", "-x", "c++", "-", "-o", f"{folder}/main"]
        subprocess.run(command, input=source.encode(), check=True)  # noqa: ASYNC221


async def _headers_alone(judge: Judge, _: str) -> None:
    """What no program can do without: parse the whole of the standard library, link nothing."""
    await _gxx(judge, f"#include <bits/stdc++.h>\nint main() {{ return {next(_fresh) % 9}; }}\n")


async def _precompiled(judge: Judge) -> None:
    """Ask for precompiled headers as a run of contest programs does, and wait for them."""
    folder = cache_folder(JudgeSettings()) / "headers"
    for source in _SOURCES:
        for way in (_verdicts, _filtering):
            await way(judge, _new(source))
    async with asyncio.timeout(_PATIENCE_S):
        while not any(folder.glob("common-*/manifest.json")):  # noqa: ASYNC110 - the judge tells nobody
            await asyncio.sleep(1)


async def compare(meter: Meter, judge: Judge, rounds: int) -> dict[str, float]:
    """Mean CPU seconds over the sources of g++ and of both kinds of compile (medians of rounds)."""
    ways = {
        "g++ -O2": _gxx,
        "verdicts": _verdicts,
        "filtering": _filtering,
        HEADERS_ALONE: _headers_alone,
    }
    taken: dict[tuple[str, Path], list[float]] = {key: [] for key in product(ways, _SOURCES)}
    await _precompiled(judge)
    for _, source, name in product(range(rounds), _SOURCES, ways):
        text, before = _new(source), meter.cpu_s()
        await ways[name](judge, text)
        taken[name, source].append(meter.cpu_s() - before)
    return {
        name: statistics.mean(statistics.median(taken[name, source]) for source in _SOURCES)
        for name in ways
    }
