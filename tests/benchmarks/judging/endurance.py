"""Whether the judge grows over many runs: descriptors, processes, memory, tmpfs, control groups."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields
from pathlib import Path

from judge.client import Judge
from judge.verdict import Limits, Verdict
from tests.benchmarks.judging.meter import family
from tests.benchmarks.judging.peers import CPP, INPUT, PYTHON

_BATCH = 100


@dataclass(frozen=True)
class State:
    """What the judge and its slots hold; descriptors are those of this process, too."""

    runs: int
    descriptors: int
    processes: int
    memory_kib: int
    tmpfs_kib: int
    tmpfs_inodes: int
    groups: int


def look(runs: int) -> State:
    """Count what the processes below this one hold."""
    everyone = list(family())
    pids = [pid for pid in everyone if pid != os.getpid()]
    blocks, inodes = _tmpfs(pids)
    return State(
        runs,
        sum(len(list(Path(f"/proc/{pid}/fd").iterdir())) for pid in everyone),
        len(pids),
        sum(_resident_kib(pid) for pid in pids),
        blocks,
        inodes,
        len(_groups(pids)),
    )


def _resident_kib(pid: int) -> int:
    """Resident memory that is no file's."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    (anonymous,) = [line.split()[1] for line in lines if line.startswith("RssAnon:")]
    return int(anonymous)


def _tmpfs(pids: list[int]) -> tuple[int, int]:
    """KiB and inodes in use in the tmpfs that slots have of their own."""
    outside = {line.split()[2] for line in Path("/proc/self/mountinfo").read_text().splitlines()}
    seen: dict[str, tuple[int, int]] = {}
    for pid in pids:
        for line in Path(f"/proc/{pid}/mountinfo").read_text().splitlines():
            device, mount = line.split()[2], line.split()[4]
            if device in outside or line.split(" - ")[1].split()[0] != "tmpfs":
                continue
            try:
                use = os.statvfs(f"/proc/{pid}/root{mount}")
            except OSError:
                continue
            kib = (use.f_blocks - use.f_bfree) * use.f_frsize >> 10
            seen[device] = kib, use.f_files - use.f_ffree
    return sum(kib for kib, _ in seen.values()), sum(inodes for _, inodes in seen.values())


def _groups(pids: list[int]) -> list[str]:
    """The judge's control groups: their names tell which process made them."""
    made = tuple(f"upsolve-judge-{pid}-" for pid in pids)
    folders = (folder for _, folders, _ in os.walk("/sys/fs/cgroup") for folder in folders)
    return [folder for folder in folders if folder.startswith(made)]


async def endure(judge: Judge, runs: int, looks: int = 4) -> list[State]:
    """Do many runs, half Python and half C++ where there is a compiler; look now and then.

    The first look comes after a tenth of the runs: what is filled once and kept is full by then.
    """
    languages = [name for name in ("python3", "cpp") if judge.info.languages[name].available]
    states, done = [], 0
    for goal in [runs // 10, *(runs * (i + 1) // looks for i in range(looks))]:
        while done < goal:
            await _batch(judge, languages[done // _BATCH % len(languages)], done)
            done += _BATCH
        states.append(look(done))
    return states


async def _batch(judge: Judge, language: str, number: int) -> None:
    """Run a program on many inputs; each Python program is a new one."""
    source = f"{PYTHON}# {number}\n" if language == "python3" else CPP
    made = await judge.compile(source, language)
    done = await judge.run(made.program_id, [INPUT] * _BATCH, Limits())
    assert {run.verdict for run in done} == {Verdict.AC}


def lines(states: list[State]) -> list[str]:
    """The states as a table."""
    names = [field.name for field in fields(State)]
    rows = [names, *([str(getattr(state, name)) for name in names] for state in states)]
    return ["".join(f"{cell:>14}" for cell in row) for row in rows]


def growth(states: list[State]) -> dict[str, tuple[int, int]]:
    """How much more of each is held at the end than at the first look, and what may be.

    Memory may differ by a twentieth: a collector's mood, not a leak.
    """
    first, last = states[0], states[-1]
    allowed = {"memory_kib": first.memory_kib // 20}
    return {
        field.name: (
            getattr(last, field.name) - getattr(first, field.name),
            allowed.get(field.name, 0),
        )
        for field in fields(State)
        if field.name != "runs"
    }
