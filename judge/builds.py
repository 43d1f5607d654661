"""Makes programs ready to run: checks, compiles, and never does the same work twice.

Invariants: a program is built once however many ask, here and on disk; what any headers compiled
ahead made of an error is not believed, a compile without them is; the judge's own faults, and the
machine's, are never kept. Knows no slots: whoever runs the compiler is handed in.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections import OrderedDict
from collections.abc import Coroutine
from typing import Any, Protocol

import msgspec

from judge.build_cache import BuildCache, Entry
from judge.commands import BINARY, Level, compile_command
from judge.diagnostics import TOO_MUCH, blames_headers, message
from judge.errors import JudgeError
from judge.headers import Headers, Precompiled
from judge.languages import LANGUAGES, Language, Toolchains, source_fault
from judge.orders import Order, Outcome
from judge.protocol import Program
from judge.running import Build
from judge.settings import JudgeSettings
from judge.verdict import Compilation, Limits, Verdict

_MEMORY, _BINARY_BYTES = 1 << 30, 64 << 20
# Wall seconds for each CPU second that a compiler may take. None of them sleeps: one that has not
# ended by then was kept from the processor.
_PATIENCE = 12
_FILE_BYTES = 4 << 20  # testlib.h has 200 KB
_KEPT, _KEPT_BYTES = 8192, 256 << 20
_CHECK = "compile(open('main.py', 'rb').read(), 'main.py', 'exec', dont_inherit=True)"
_FAULT = 125  # exit status of a child that could not even start its work
_FILE_NAME = re.compile(r"[A-Za-z0-9_][\w.+-]{0,99}")


class Perform(Protocol):
    """Runs an order in some slot; JudgeError when the judge cannot."""

    async def __call__(self, order: Order, *, urgent: bool) -> list[Outcome]:
        """Return one outcome for each input of the order."""


_Key = tuple[str, Level]


class _Shared(msgspec.Struct):
    """A build in progress or done, and how many wait for it."""

    task: asyncio.Task[Build]
    waiting: int = 0


def program_id(program: Program) -> str:
    """Return the id of a program: the same for the same source, files and language, always."""
    parts = [program.language, program.source, sorted(program.files.items())]
    return hashlib.sha256(_packed(parts)).hexdigest()[:32]


def _packed(parts: object) -> bytes:
    # What is no UTF-8 has an id too: that of a program that does not compile.
    return repr(parts).encode("utf-8", "surrogatepass")


class Builder:
    """Builds programs.

    Args:
        settings: Limits of compiling.
        toolchains: What to compile with.
        cache: What was compiled before.
        perform: Runs compilers and checks.
    """

    def __init__(
        self,
        settings: JudgeSettings,
        toolchains: Toolchains,
        cache: BuildCache,
        perform: Perform,
    ) -> None:
        self._settings = settings
        self._toolchains = toolchains
        self._cache = cache
        self._perform = perform
        cpu_s = settings.compile_cpu_s
        self._limits = Limits(cpu_s, _MEMORY, _BINARY_BYTES, wall_s=_PATIENCE * cpu_s)
        self._headers = Headers(toolchains.headers_dir, toolchains.tools.get("cxx"))
        self._builds: OrderedDict[_Key, _Shared] = OrderedDict()
        self._held = 0

    @property
    def notes(self) -> tuple[str, ...]:
        """What people should know: remarks on the tools, the cache and the headers."""
        found = (*self._toolchains.notes, self._cache.note, self._headers.note)
        return tuple(note for note in found if note)

    @staticmethod
    def has_fast_compile(program: Program) -> bool:
        """Tell whether building a program for filtering differs from building it for good."""
        language = LANGUAGES.get(program.language)
        return language is not None and language.kind == "compiled"

    async def build(self, program: Program, *, filtering: bool, urgent: bool) -> Build:
        """Build a program, or return what an earlier build of it gave.

        Args:
            program: The program.
            filtering: Compile fast; the program may run slowly, and may only be rejected. One that
                has been compiled for good already is returned as that.
            urgent: Go before others.

        Raises:
            JudgeError: The judge cannot tell whether it compiles.
        """
        key = program_id(program)
        level: Level = "fast" if filtering and self.has_fast_compile(program) else "full"
        if (key, "full") in self._builds:
            level = "full"
        shared = self._builds.get((key, level))
        if shared is None:
            shared = self._start((key, level), self._build(key, program, level, urgent=urgent))
        self._builds.move_to_end((key, level))
        shared.waiting += 1
        try:
            return await asyncio.shield(shared.task)
        finally:
            shared.waiting -= 1
            if not shared.waiting and not shared.task.done():
                shared.task.cancel()
                self._drop((key, level), shared)

    def _start(self, key: _Key, work: Coroutine[Any, Any, Build]) -> _Shared:
        shared = self._builds[key] = _Shared(asyncio.create_task(work))
        shared.task.add_done_callback(lambda _: self._keep(key, shared))
        return shared

    def _keep(self, key: _Key, shared: _Shared) -> None:
        """Remember a build that has come out; let go of those used longest ago."""
        if shared.task.cancelled() or shared.task.exception() is not None:
            self._drop(key, shared)
            return
        self._held += _size(shared.task.result())
        while self._held > _KEPT_BYTES or len(self._builds) > _KEPT:
            oldest, done = next(iter(self._builds.items()))
            if not done.task.done():
                return
            self._drop(oldest, done)
            self._held -= _size(done.task.result())

    def _drop(self, key: _Key, shared: _Shared) -> None:
        if self._builds.get(key) is shared:
            del self._builds[key]

    async def headers_made(self) -> None:
        """Wait until the precompiled headers asked for so far are there."""
        await self._headers.made()

    async def close(self) -> None:
        """Give up every build, and headers being made."""
        tasks = [shared.task for shared in self._builds.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._headers.close()

    async def _build(self, key: str, program: Program, level: Level, *, urgent: bool) -> Build:
        language = LANGUAGES.get(program.language)
        info = self._toolchains.languages.get(program.language)
        if language is None or info is None:
            raise JudgeError(f"cannot judge {program.language}: known are {', '.join(LANGUAGES)}")
        fault = self._fault(program, language)
        if fault:
            return Build(Compilation(Verdict.CE, message=fault))
        if not info.available:
            raise JudgeError(f"cannot judge {program.language}: {info.reason}")
        if language.kind == "compiled":
            return await self._compile(key, program, language, level, urgent=urgent)
        return await self._check(key, program, language, urgent=urgent)

    def _fault(self, program: Program, language: Language) -> str:
        """Return in one line why a program cannot be one in any language, or "".

        How large a contestant's may be is for clients to say; a grader's is no contestant's.
        """
        fault = source_fault(program.source, _FILE_BYTES)
        for name, text in program.files.items():
            if not _FILE_NAME.fullmatch(name) or name in {language.main, BINARY}:
                fault = fault or f"{name!r} cannot be the name of a file beside {language.main}"
            fault = fault or source_fault(text, _FILE_BYTES).replace("the source", name)
        return fault

    async def _check(
        self, key: str, program: Program, language: Language, *, urgent: bool
    ) -> Build:
        """Check the syntax of a program that is not compiled, by what will run it."""
        source, files = program.source.encode(), _encoded(program.files)
        if language.kind == "zygote":
            order = Order("check", "run", self._limits, program=source)
            build = Build(Compilation(Verdict.AC, key), "python", source, (language.main,), files)
        else:
            path, files = (
                self._toolchains.tools[language.tool].path,
                {language.main: source, **files},
            )
            order = Order(
                "command", "compile", self._limits, (path, "-S", "-c", _CHECK), files=files
            )
            argv = (path, "-S", language.main)
            build = Build(
                Compilation(Verdict.AC, key), "command", argv=argv, files=files, profile="loaded"
            )
        outcome = await self._do(order, urgent=urgent)
        if outcome.status or outcome.killed:
            return Build(Compilation(Verdict.CE, message=message(outcome)))
        if language.kind == "zygote" and not files:
            done = Compilation(Verdict.AC, key, code=_hash(outcome.output))
            return msgspec.structs.replace(build, compilation=done)
        return build

    async def _compile(
        self, key: str, program: Program, language: Language, level: Level, *, urgent: bool
    ) -> Build:
        tool = self._toolchains.tools[language.tool]
        command = compile_command(language, level, tool)
        stored = hashlib.sha256(_packed([key, command, tool.identity])).hexdigest()
        entry = await asyncio.to_thread(self._cache.get, stored)
        if entry is None:
            entry, lasting = await self._try(program, language, level, urgent=urgent)
            if lasting:
                await asyncio.to_thread(self._cache.put, stored, entry)
        if entry.verdict is not Verdict.AC:
            return Build(Compilation(entry.verdict, message=entry.message))
        static = level == "full" and tool.static
        code = _hash(entry.binary) if level == "full" else ""
        done = Compilation(Verdict.AC, key, code=code)
        return Build(done, "binary", entry.binary, profile="run" if static else "loaded")

    async def _try(
        self, program: Program, language: Language, level: Level, *, urgent: bool
    ) -> tuple[Entry, bool]:
        """Compile with headers compiled ahead, then without; return whether it is worth keeping.

        For filtering the error of exact headers is final: they are what the source includes, and
        the truth would take five times as long.
        """
        async for headers in self._headers.attempts(
            language, level, program.source, program.files.values()
        ):
            order = self._order(program, language, level, headers)
            outcome = await self._do(order, urgent=urgent)
            if not outcome.status and not outcome.killed:
                return Entry(Verdict.AC, binary=outcome.collected), True
            if outcome.killed or self._final(headers, level, outcome):
                break
        said = message(outcome)
        return Entry(Verdict.CE, said), said != TOO_MUCH

    def _final(self, headers: Precompiled | None, level: Level, outcome: Outcome) -> bool:
        if headers is None:
            return True
        broken = blames_headers(outcome)
        if broken:
            self._headers.distrust(headers)
        return headers.exact and level == "fast" and not broken

    def _order(
        self, program: Program, language: Language, level: Level, headers: Precompiled | None
    ) -> Order:
        tool = self._toolchains.tools[language.tool]
        ahead = (headers.flags, headers.archives) if headers is not None else ((), ())
        return Order(
            "command",
            "compile",
            self._limits,
            argv=compile_command(language, level, tool, *ahead),
            files={language.main: program.source.encode(), **_encoded(program.files)},
            collect=BINARY,
        )

    async def _do(self, order: Order, *, urgent: bool) -> Outcome:
        (outcome,) = await self._perform(order, urgent=urgent)
        if not outcome.caged or outcome.status == _FAULT or outcome.killed == "cancelled":
            said = outcome.stderr.decode("utf-8", "replace").strip()
            raise JudgeError(f"compiling failed: {said or outcome.killed or 'no cage'}")
        if outcome.killed == "wall":
            raise JudgeError(f"the machine is too busy to compile within {outcome.wall_s:.0f} s")
        return outcome


def _hash(code: bytes) -> str:
    return hashlib.sha256(code).hexdigest()[:32] if code else ""


def _size(build: Build) -> int:
    return len(build.program) + sum(map(len, build.files.values()))


def _encoded(files: dict[str, str]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in files.items()}
