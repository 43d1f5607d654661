"""Makes a judge stand: climbs to a rung, finds and proves the languages, measures the machine."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import msgspec

from judge.build_cache import BuildCache, cache_folder
from judge.builds import Builder
from judge.calibration import KNOWN, Factors, Measured, machine, measure
from judge.confinement import slot_uid
from judge.errors import JudgeError, Shortage, tells_of_shortage
from judge.languages import LANGUAGES, LanguageInfo, Toolchains, find, readable_by_others
from judge.protocol import JudgeInfo, Program, RunRequest
from judge.rungs import Climb, climb
from judge.running import Runner
from judge.settings import JudgeSettings
from judge.slots import SlotPool
from judge.spawner import make_spawner
from judge.verdict import Limits, Verdict
from judge.workshop import Workshop

_QUESTION, _ANSWER = b"20 22\n", b"42"
_PATIENT = Limits(cpu_s=5.0, wall_s=60.0)  # others may keep the machine busy


class Standing:
    """A judge that stands; :meth:`close` takes it down.

    Args:
        climbed: The isolation it has.
        pool: Its slots.
        builder: What makes programs ready to run.
        workshop: What does its work.
        info: What clients are told.
    """

    def __init__(
        self, climbed: Climb, pool: SlotPool, builder: Builder, workshop: Workshop, info: JudgeInfo
    ) -> None:
        self._climbed = climbed
        self._pool = pool
        self._builder = builder
        self.workshop = workshop
        self.info = info

    async def close(self) -> None:
        """End every cell and whatever is being built."""
        await self._builder.close()
        self._pool.close()
        self._climbed.launcher.close()


async def stand_up(settings: JudgeSettings, work: Path) -> Standing:
    """Make a judge stand, with working folders below ``work``.

    Raises:
        JudgeUnavailable: Programs cannot be confined here as the settings ask, or there is no
            Python to run them; the message says what to change.
    """
    toolchains = await asyncio.to_thread(find, settings)
    climbed = await climb(settings, toolchains.interpreter, work)
    folder = cache_folder(settings)
    toolchains = _with_headers(_with_spawner(toolchains, climbed, folder), climbed, folder)
    _let_execute(toolchains, climbed)
    workers = settings.workers or len(os.sched_getaffinity(0))
    pool = SlotPool(climbed.launcher.launch, workers)
    runner = Runner(pool, settings.time_factor or 1.0)
    cache = BuildCache(folder / "builds", settings.cache_bytes)
    builder = Builder(settings, toolchains, cache, runner.perform)
    workshop = Workshop(builder, runner)
    try:
        proofs = (_prove(workshop, info) for info in toolchains.languages.values())
        languages = {info.name: info for info in await asyncio.gather(*proofs)}
        toolchains.languages.update(languages)
        if not settings.time_factor:
            runner.time_factor = await _factor(workshop, toolchains, folder)
    except BaseException:
        await builder.close()
        pool.close()
        climbed.launcher.close()
        raise
    notes = tuple(filter(None, [*_notes(climbed), *builder.notes, _crowd(workers)]))
    info = JudgeInfo(climbed.rung.name, notes, workers, languages, runner.time_factor)
    return Standing(climbed, pool, builder, workshop, info)


def _with_spawner(toolchains: Toolchains, climbed: Climb, folder: Path) -> Toolchains:
    """Give native cells their first process; without one, only slots' Python is left."""
    compilers = [toolchains.tools[key].path for key in ("cc", "cxx") if key in toolchains.tools]
    reason = "its runs need a C compiler, for the process that starts them: install gcc"
    for compiler in compilers:
        try:
            climbed.launcher.spawner = make_spawner(compiler, folder)
        except OSError as error:
            if tells_of_shortage(error):
                raise Shortage(str(error)) from error
            reason = str(error)
        else:
            return toolchains
    languages = {
        name: info
        if LANGUAGES[name].kind == "zygote" or not info.available
        else LanguageInfo(name, False, info.version, reason)
        for name, info in toolchains.languages.items()
    }
    return msgspec.structs.replace(toolchains, languages=languages)


def _with_headers(toolchains: Toolchains, climbed: Climb, folder: Path) -> Toolchains:
    """Let compilers read precompiled headers, where the user that slots run as can reach them."""
    headers = folder / "headers"
    try:
        headers.mkdir(mode=0o755, parents=True, exist_ok=True)
    except OSError:
        return toolchains
    if slot_uid(0) is not None and not climbed.rung.namespaces and not readable_by_others(headers):
        return toolchains
    climbed.launcher.view = msgspec.structs.replace(climbed.launcher.view, readable=(str(headers),))
    return msgspec.structs.replace(toolchains, headers_dir=headers)


def _let_execute(toolchains: Toolchains, climbed: Climb) -> None:
    rows = [row for row in LANGUAGES.values() if row.kind == "interpreted"]
    paths = tuple(toolchains.tools[row.tool].path for row in rows if row.tool in toolchains.tools)
    climbed.launcher.view = msgspec.structs.replace(climbed.launcher.view, interpreters=paths)


async def _prove(workshop: Workshop, info: LanguageInfo) -> LanguageInfo:
    """Believe in a language only once a program in it has given the right answer in a slot.

    It has a second chance: what a crowded machine does to one program costs no language.
    """
    if not info.available or not await _fault(workshop, info.name):
        return info
    reason = await _fault(workshop, info.name)
    if tells_of_shortage(reason):
        raise Shortage(f"{info.name}: {reason}")
    return LanguageInfo(info.name, False, info.version, reason) if reason else info


async def _fault(workshop: Workshop, language: str) -> str:
    """Return what is wrong with a language in one line, or ""."""
    program = Program(LANGUAGES[language].self_test, language)
    try:
        (run,) = await workshop.run(RunRequest(program, (_QUESTION,), _PATIENT))
    except JudgeError as error:
        return f"no use inside a slot: {error}"
    if run.verdict is Verdict.AC and run.output.strip() == _ANSWER:
        return ""
    words = run.stderr.decode("utf-8", "replace").strip().rsplit("\n", 1)[-1]
    return f"what it makes does not run: {run.verdict} {words}"


async def _factor(workshop: Workshop, toolchains: Toolchains, folder: Path) -> float:
    """Return the time factor of this machine, measured unless it is known for certain."""
    able = [name for name in KNOWN if toolchains.languages[name].available]
    parts = [f"{name} {toolchains.languages[name].version}" for name in able]
    factors, name = Factors(folder), machine(parts)
    known = factors.get(name)
    if known is not None and known.settled:
        return known.factor
    factor = await measure(workshop.run, able)
    if factor is not None:
        known = Measured(factor).beside(known)
        factors.put(name, known)
    return known.factor if known is not None else 1.0


def _notes(climbed: Climb) -> list[str]:
    memory = "memory is what the cell's control group is charged"
    if climbed.floor_bytes:
        memory = f"memory is peak resident size, told from {climbed.floor_bytes >> 20} MiB up"
    return [
        f"rung {climbed.rung.name}: {climbed.rung.summary} (Landlock ABI {climbed.landlock})",
        *(f"rung {fallen}" for fallen in climbed.fallen),
        memory,
    ]


def _crowd(workers: int) -> str:
    cores = len(os.sched_getaffinity(0))
    return f"{workers} slots share {cores} cores: times will vary" if workers > cores else ""
