"""Chooses precompiled headers for a source, and has missing ones made in the background.

Invariants: nobody waits for a set to be made; a set is used only where it cannot change what the
source means; a set that is damaged, or that a compiler rejects, is made again. Sets lie below one
folder, one folder each, named by all that decides what is in them, and several judges share them.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import re
import shutil
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import msgspec

from judge import precompile
from judge.commands import Level
from judge.languages import LANGUAGES, Language, Tool
from judge.precompile import Manifest, PrecompileError, Recipe

_ENOUGH = 4  # sources that could use the common set before it is made
_ENOUGH_BLOCKS = 20  # sources with the same block of includes before it is worth a set of its own
_BLOCKS_KEPT = 8
_COUNTED = 4096
_STANDARDS = sum(row.tool == "cxx" for row in LANGUAGES.values())
_WAIT_S = 1.0  # between looks at a set that another judge is making
_WHOLE = "bits/stdc++.h"
# A block goes to the host's compiler: nothing but names of the system's own headers.
_INCLUDE = re.compile(r"\s*#[ \t]*include[ \t]*<([a-z][a-z0-9_]*(?:\.h)?|bits/(?:std|ext)c\+\+\.h|"
                      r"ext/pb_ds/[a-z_]+\.hpp)>[ \t]*(?=[\r\n]|//|/\*|$)")  # fmt: skip
_COMMENT = re.compile(r"\s*(?://[^\n]*(?=\n|$)|/\*.*?\*/)", re.DOTALL)
_WORD = re.compile(r"[A-Za-z_]\w*")


class Precompiled(msgspec.Struct, frozen=True):
    """Headers compiled ahead: how a compiler is told of them and what is linked with them.

    ``exact`` ones are what the source includes, no more and no less. The others leave out what
    the source does not mention; an error may be theirs.
    """

    name: str
    exact: bool
    flags: tuple[str, ...]
    archives: tuple[str, ...]
    differs: frozenset[str]


def leading_includes(source: str) -> tuple[str, ...]:
    """Return the system headers that a source includes before anything else, in order.

    A backslash among them ends the block: it could continue a comment over an include.
    """
    names: list[str] = []
    at, end = 0, source.find("\\")
    source = source if end < 0 else source[: source.rfind("\n", 0, end) + 1]
    while found := _COMMENT.match(source, at) or _INCLUDE.match(source, at):
        names += [found[1]] if found.re is _INCLUDE else []
        at = found.end()
    return tuple(names)


def _heavy(block: Iterable[str]) -> bool:
    """Tell whether parsing a block takes long: C's headers do not."""
    return any(not (name.endswith(".h") or name.startswith("c")) or "/" in name for name in block)


class Headers:
    """The sets of one compiler.

    Args:
        folder: Where they are; None keeps none.
        tool: The compiler.

    Attributes:
        note: What keeps a set from being made, in one line, or "".
    """

    def __init__(self, folder: Path | None, tool: Tool | None) -> None:
        self._folder = folder
        self._tool = tool if tool is not None and tool.gnu else None
        self._sets: dict[tuple[str, Level], asyncio.Task[Precompiled | None]] = {}
        self._making: dict[str, asyncio.Task[None]] = {}
        self._wanted: Counter[str] = Counter()
        self._doubted: Counter[str] = Counter()
        self._one_at_a_time = asyncio.Lock()
        self.note = ""

    async def attempts(
        self, language: Language, level: Level, main: str, others: Iterable[str]
    ) -> AsyncIterator[Precompiled | None]:
        """Yield what to compile a source with, None for nothing, until the caller is content.

        The last is always None: what a compiler says of a source then is the truth.
        """
        block = leading_includes(main)
        common = None
        if self._folder is not None and self._tool is not None and _heavy(block):
            if block[0] == _WHOLE:
                common = await self._common(language, level, [main, *others])
            if common is not None:
                yield common
            if common is None or level == "fast":
                exact = await self._set(Recipe(language, block, (level,)), level, _ENOUGH_BLOCKS)
                if exact is not None:
                    yield exact
        yield None

    async def _common(
        self, language: Language, level: Level, sources: Iterable[str]
    ) -> Precompiled | None:
        common = await self._set(Recipe(language), level, _ENOUGH)
        if common is None:
            return None
        words = {word for source in sources for word in _WORD.findall(source)}
        # A pragma may change how templates are compiled, and the archive's already are.
        unlike = words & common.differs or words & {"pragma", "_Pragma"}
        return None if unlike else common

    def _name(self, recipe: Recipe) -> str:
        assert self._tool is not None
        kind = "block" if recipe.block else "common"
        return f"{kind}-{recipe.identity(self._tool)}"

    async def _set(self, recipe: Recipe, level: Level, enough: int) -> Precompiled | None:
        """Return a set if it is there; have it made if it is not, once it was wanted ``enough``."""
        assert self._folder is not None
        name = self._name(recipe)
        if self._doubted[name] > 1:
            return None
        if len(self._wanted) >= _COUNTED:
            self._wanted.clear()
        self._wanted[name] += 1
        if (name, level) not in self._sets:
            if self._wanted[name] < enough and not _exists(self._folder / name):
                return None
            self._sets[name, level] = asyncio.create_task(self._open(recipe, level))
        return await asyncio.shield(self._sets[name, level])

    async def _open(self, recipe: Recipe, level: Level) -> Precompiled | None:
        name = self._name(recipe)
        assert self._folder is not None
        found = await asyncio.to_thread(_load, self._folder / name, level)
        if found is None and name not in self._making:
            self._making[name] = asyncio.create_task(self._make(name, recipe))
        return found

    async def _make(self, name: str, recipe: Recipe) -> None:
        try:
            async with self._one_at_a_time:
                await self._make_alone(name, recipe)
        except (PrecompileError, OSError) as error:
            if not recipe.block:
                self.note = f"headers are not precompiled: {str(error).splitlines()[-1]}"
            return
        for level in recipe.levels:
            self._sets.pop((name, level), None)
        del self._making[name]

    async def _make_alone(self, name: str, recipe: Recipe) -> None:
        """Make a set unless another process, which holds the lock meanwhile, has just done so."""
        assert self._folder is not None
        assert self._tool is not None
        folder, unfinished = self._folder / name, self._folder / f"{name}.new"
        with (self._folder / f"{name}.lock").open("w") as lock:
            while not _lock(lock.fileno()):  # noqa: ASYNC110 - of another process
                await asyncio.sleep(_WAIT_S)
            for level in recipe.levels:
                if await asyncio.to_thread(_load, folder, level) is None:
                    break
            else:
                return
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir()
            try:
                await precompile.make(unfinished, recipe, self._tool)
                shutil.rmtree(folder, ignore_errors=True)
                unfinished.rename(folder)
            finally:
                shutil.rmtree(unfinished, ignore_errors=True)
        _forget_old(self._folder)

    def distrust(self, headers: Precompiled) -> None:
        """Have a set that a compiler could not use checked, and made again if it is damaged.

        One that cannot be used again after that is not tried any more.
        """
        self._doubted[headers.name] += 1
        if self._doubted[headers.name] > 1:
            self.note = f"precompiled headers below {self._folder} cannot be used"
        for key in [key for key in self._sets if key[0] == headers.name]:
            del self._sets[key]

    async def made(self) -> None:
        """Wait until every set asked for so far is there, or cannot be made."""
        while waiting := [task for task in self._making.values() if not task.done()]:
            await asyncio.wait(waiting)

    async def close(self) -> None:
        """Give up what is being made."""
        tasks = [*self._making.values(), *self._sets.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _exists(folder: Path) -> bool:
    return (folder / precompile.MANIFEST).exists()


def _lock(descriptor: int) -> bool:
    with contextlib.suppress(BlockingIOError):
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False


def _load(folder: Path, level: Level) -> Precompiled | None:
    """Return a set whose files for a level are what was made, else None."""
    place, archive = folder / level / precompile.HEADER, folder / precompile.ARCHIVE
    try:
        manifest = msgspec.json.decode((folder / precompile.MANIFEST).read_bytes(), type=Manifest)
        for name, digest in manifest.files.items():
            mine = name.startswith(f"{level}/") or name == precompile.ARCHIVE
            if mine and precompile.digest(folder / name) != digest:
                return None
        os.utime(folder)
    except (OSError, msgspec.DecodeError):
        return None
    return Precompiled(
        name=folder.name,
        exact=folder.name.startswith("block-"),
        flags=("-I", str(folder / precompile.SHADOW), "-include", str(place)),
        archives=(str(archive),) if precompile.ARCHIVE in manifest.files else (),
        differs=manifest.differs,
    )


def _forget_old(folder: Path) -> None:
    """Delete sets of old compilers and of blocks that other blocks have replaced."""
    for kind, kept in (("common", 2 * _STANDARDS), ("block", _BLOCKS_KEPT)):
        sets = [(_used(f), f) for f in folder.glob(f"{kind}-*") if not f.suffix]
        for _, old in sorted(sets, reverse=True)[kept:]:
            shutil.rmtree(old, ignore_errors=True)


def _used(folder: Path) -> float:
    """Return when a set was last used; 0 for one that another judge is replacing."""
    try:
        return folder.stat().st_mtime
    except OSError:
        return 0.0
