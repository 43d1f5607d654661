"""Makes a set of precompiled headers in a folder, with the host's own compiler.

Only text of ours and of the compiler's own headers goes in. The common set is the compiler's
``bits/stdc++.h`` without the few headers that no contest program needs but every compile pays for,
with frequent template instances declared ``extern`` and compiled into an archive, and with the list
of names by which it differs from the whole header: a program that mentions none of them means the
same with either. Every other set is exactly a block of includes.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import re
import shutil
import signal
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from judge.commands import Level, compile_flags
from judge.instances import instances, rarities
from judge.languages import Language, Tool

MANIFEST = "manifest.json"
ARCHIVE = "instances.a"
SHADOW = "shadow"
HEADER = "h"
UNUSABLE = "the precompiled header cannot be used"
# Not the user's: a folder of headers or a language of messages that slots do not know.
_ENVIRONMENT = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
_VERSION = 1  # of everything here that changes what a set holds

# Each costs every compile milliseconds of instantiation, or names that programs like to use.
_LEFT_OUT = (
    "atomic", "barrier", "charconv", "condition_variable", "filesystem", "future", "latch",
    "memory_resource", "mutex", "semaphore", "shared_mutex", "stop_token", "syncstream", "thread",
)  # fmt: skip
_ADDED = "#include <unistd.h>\n"  # what most left out headers bring in: read, write, link, ...
_WHOLE = "#include <bits/stdc++.h>\n"
_WORD = re.compile(r"[A-Za-z_]\w*")
_MACRO = re.compile(r"^#define (\w+)", re.MULTILINE)
_KEYWORDS = """
alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t
char32_t class compl concept const consteval constexpr constinit const_cast continue co_await
co_return co_yield decltype default delete do double dynamic_cast else enum explicit export extern
false float for friend goto if inline int long mutable namespace new noexcept not not_eq nullptr
operator or or_eq private protected public register reinterpret_cast requires return short signed
sizeof static static_assert static_cast struct switch template this thread_local throw true try
typedef typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq
"""


class PrecompileError(Exception):
    """The compiler did not make a set; the message is what it said."""


class Recipe(msgspec.Struct, frozen=True):
    """What a set is made of: a language and, but for the common set, names of headers in order."""

    language: Language
    block: tuple[str, ...] = ()
    levels: tuple[Level, ...] = ("full", "fast")

    def identity(self, tool: Tool) -> str:
        """Return a name that changes when the set would."""
        flags = [compile_flags(self.language, level) for level in self.levels]
        parts = [
            _VERSION,
            tool.identity,
            self.block,
            flags,
            _LEFT_OUT,
            list(instances()),
            list(rarities()),
        ]
        return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()[:32]


class Manifest(msgspec.Struct, frozen=True):
    """What a set holds: digests of its files, and the names that a program must not mention."""

    files: dict[str, str]
    differs: frozenset[str] = frozenset()


async def make(folder: Path, recipe: Recipe, tool: Tool) -> None:
    """Make a set in ``folder``, which must be empty.

    Raises:
        PrecompileError: The compiler cannot do it.
        OSError: The disk cannot.
    """
    shadow = folder / SHADOW / "bits"
    shadow.mkdir(parents=True)
    (shadow / "stdc++.h").touch()
    maker = _Maker(folder, recipe, tool)
    if recipe.block:
        text = "".join(f"#include <{name}>\n" for name in recipe.block)
        await maker.precompile(text)
        await maker.finish(frozenset())
    else:
        await maker.make_common()


class _Maker:
    def __init__(self, folder: Path, recipe: Recipe, tool: Tool) -> None:
        self._folder = folder
        self._recipe = recipe
        self._tool = tool
        self._scratch = folder / "scratch"
        self._scratch.mkdir()

    async def make_common(self) -> None:
        text = await self._trimmed()
        groups = await self._known(text, [list(rarities()), *instances()])
        lines = (f"extern template {one};\n" for group in groups for one in group)
        await self.precompile(text + "".join(lines))
        await self._archive(groups[1:])
        await self.finish(await self._differences(text))

    async def _trimmed(self) -> str:
        """Return the text of the compiler's own header, less what is left out."""
        self._write("whole.h", _WHOLE)
        found = (await self._compiler("-M", "-x", "c++", "whole.h")).replace("\\\n", " ")
        path = next((f for f in found.split() if f.endswith("/bits/stdc++.h")), None)
        if path is None:
            raise PrecompileError("this compiler has no bits/stdc++.h")
        text = await asyncio.to_thread(Path(path).read_text, "utf-8", "replace")
        for name in _LEFT_OUT:
            text = re.sub(rf"^\s*#\s*include\s*<{name}>.*$", "", text, flags=re.MULTILINE)
        return text + _ADDED

    async def _known(self, text: str, groups: list[list[str]]) -> list[list[str]]:
        """Return the instances that this version of the library has."""
        lines = [one for group in groups for one in group]
        start = text.count("\n") + 1
        self._write("known.cpp", text + "".join(f"extern template {line};\n" for line in lines))
        wrong = {lines[n - start] for n in await self._errors("known.cpp") if n >= start}
        return [[one for one in group if one not in wrong] for group in groups]

    async def precompile(self, text: str) -> None:
        for level in self._recipe.levels:
            place = self._folder / level
            place.mkdir()
            (place / HEADER).write_text(f"#error {UNUSABLE}\n")
            self._write(f"{level}.h", text)
            flags = compile_flags(self._recipe.language, level)
            made = str(place / f"{HEADER}.gch")
            await self._run(self._tool.path, *flags, "-x", "c++-header", f"{level}.h", "-o", made)

    async def _archive(self, groups: Sequence[Sequence[str]]) -> None:
        """Compile the instances: well, for programs of either level."""
        header = str(self._folder / "full" / HEADER)
        flags = compile_flags(self._recipe.language, "full")
        members = []
        for number, group in enumerate(groups):
            self._write("group.cpp", "".join(f"template {one};\n" for one in group))
            members.append(f"{number}.o")
            await self._run(
                self._tool.path, *flags, "-include", header, "-c", "group.cpp", "-o", members[-1]
            )
        await self._run("ar", "qcs", str(self._folder / ARCHIVE), *members)

    async def _differences(self, text: str) -> frozenset[str]:
        """Return the names that ``text`` and the whole header do not both declare.

        Those are macros, and whatever may be named by a using declaration or a namespace alias
        in one but not in the other, for every word that either text holds.
        """
        self._write("trimmed.h", text)
        texts = [
            await self._compiler("-E", "-P", "-dD", "-x", "c++", name)
            for name in ("trimmed.h", "whole.h")
        ]
        macros = [set(_MACRO.findall(t)) for t in texts]
        words = {word for t in texts for word in _WORD.findall(t) if not word.startswith("_")}
        names = sorted(words - set(_KEYWORDS.split()) - macros[0] - macros[1])
        for header in ("trimmed", "whole"):
            self._write(f"{header}.cpp", f'#include "{header}.h"\n' + "".join(_questions(names)))
        wrong = [await self._errors(f"{header}.cpp") for header in ("trimmed", "whole")]
        if not all(wrong):  # most names are members or parameters
            raise PrecompileError("the compiler's errors cannot be understood")
        unequal = {names[(line - 2) // 3] for line in wrong[0] ^ wrong[1] if line > 1}
        return frozenset(unequal | (macros[0] ^ macros[1]))

    async def finish(self, differs: frozenset[str]) -> None:
        shutil.rmtree(self._scratch)
        files = [*self._folder.glob("*/*.gch"), *self._folder.glob(ARCHIVE)]
        digests = {str(f.relative_to(self._folder)): digest(f) for f in files}
        manifest = msgspec.json.encode(Manifest(digests, differs))
        (self._folder / MANIFEST).write_bytes(manifest)

    def _write(self, name: str, text: str) -> None:
        (self._scratch / name).write_text(text, encoding="utf-8")

    async def _compiler(self, *arguments: str) -> str:
        flags = compile_flags(self._recipe.language, "full")
        return (await self._run(self._tool.path, *flags, *arguments))[1]

    async def _errors(self, name: str) -> set[int]:
        """Return the numbers of the lines of a file that do not compile."""
        flags = [*compile_flags(self._recipe.language, "full"), "-fmax-errors=0"]
        quiet = ["-fno-diagnostics-show-caret", "-fsyntax-only"]
        said, _ = await self._run(self._tool.path, *flags, *quiet, name, may_fail=True)
        return {int(n) for n in re.findall(rf"^{name}:(\d+):\d+: error:", said, re.MULTILINE)}

    async def _run(self, *command: str, may_fail: bool = False) -> tuple[str, str]:
        """Run a command in the scratch folder behind everybody else; return stderr and stdout."""
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            *("nice", "-n", "19", *command),
            cwd=self._scratch,
            env=_ENVIRONMENT | {"TMPDIR": str(self._scratch)},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=pipe,
            stderr=pipe,
            process_group=0,  # a compiler has children that do the work
        )
        try:
            out, err = await process.communicate()
        except asyncio.CancelledError:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()
            raise
        said = err.decode("utf-8", "replace")
        if process.returncode and not may_fail:
            raise PrecompileError(said.strip() or f"{command[0]} failed")
        return said, out.decode("utf-8", "replace")


def _questions(names: Iterable[str]) -> Iterable[str]:
    """Yield three lines per name, each an error where the name is not declared."""
    for number, name in enumerate(names):
        yield f"namespace a{number} {{ using std::{name}; }}\n"
        yield f"namespace b{number} {{ using ::{name}; }}\n"
        yield f"namespace c{number} = std::{name};\n"


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
