"""The languages, one row each, and where their tools are on this machine.

Looks only; nothing is compiled here. A tool is used only where a slot can see it: an interpreter
of slots must be readable by their user, everything else must lie below ``/usr``.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import msgspec

from judge.errors import JudgeUnavailable, Shortage, tells_of_shortage
from judge.settings import JudgeSettings

_OLDEST_PYTHON = (3, 9)
_QUERY = "import sys; print(sys.executable, *sys.version_info[:3], *sys.path, sep='\\n')"
_SUM_PYTHON = "print(sum(map(int, input().split())))\n"
_SUM_C = """#include <stdio.h>
int main(void) { int a, b; scanf("%d%d", &a, &b); printf("%d\\n", a + b); return 0; }
"""
_SUM_CPP = """#include <bits/stdc++.h>
int main() { int a, b; std::cin >> a >> b; std::cout << a + b << '\\n'; }
"""


class Language(msgspec.Struct, frozen=True):
    """A row of the table.

    Attributes:
        name: What programs and settings call it.
        title: What people call it.
        extensions: Of its source files, the first being the main file's here.
        kind: ``zygote``: slots' own Python runs it. ``compiled``: to a binary. ``interpreted``:
            by a program that is started for every run.
        tool: The key of the settings that names the compiler or interpreter.
        self_test: A program that prints the sum of two numbers.
        flags: Of a compiler, whatever it compiles for.
        fast: More of them, for a program that is tried on a few inputs.
        full: The same, for a program that is judged.
        libraries: What a binary is linked with.
    """

    name: str
    title: str
    extensions: tuple[str, ...]
    kind: Literal["zygote", "compiled", "interpreted"]
    tool: Literal["python", "pypy", "cxx", "cc"]
    self_test: str
    flags: tuple[str, ...] = ()
    fast: tuple[str, ...] = ("-O0",)
    full: tuple[str, ...] = ("-O2",)
    libraries: tuple[str, ...] = ()

    @property
    def main(self) -> str:
        """The name of the main source file."""
        return f"main{self.extensions[0]}"


_CPP = (".cpp", ".cc", ".cxx")
LANGUAGES = {
    language.name: language
    for language in (
        Language("python3", "Python 3", (".py",), "zygote", "python", _SUM_PYTHON),
        Language("pypy3", "PyPy 3", (".py",), "interpreted", "pypy", _SUM_PYTHON),
        Language("cpp", "C++17", _CPP, "compiled", "cxx", _SUM_CPP, ("-std=gnu++17",)),
        Language("cpp20", "C++20", _CPP, "compiled", "cxx", _SUM_CPP, ("-std=gnu++20",)),
        Language(
            "c", "C17", (".c",), "compiled", "cc", _SUM_C, ("-std=gnu17",), libraries=("-lm",)
        ),
    )
}
"""Every language the judge knows, by name."""


class LanguageInfo(msgspec.Struct, frozen=True):
    """A language the judge knows; ``reason`` says in one line what is missing when it is."""

    name: str
    available: bool
    version: str = ""
    reason: str = ""


class Interpreter(msgspec.Struct, frozen=True):
    """A Python that slots can run: its path, version, and the folders it imports from."""

    path: str
    version: tuple[int, ...]
    libraries: tuple[str, ...]


class Tool(msgspec.Struct, frozen=True):
    """A compiler or interpreter.

    Attributes:
        path: Where it is.
        version: The first line it prints of itself.
        identity: Changes when the tool or the libraries it links with are replaced.
        gold: Whether it can link with gold, which takes a third of the time.
        static: Whether the libraries for static linking are there.
        gnu: Whether it is GCC, whose precompiled headers we know how to make.
    """

    path: str
    version: str
    identity: str = ""
    gold: bool = False
    static: bool = False
    gnu: bool = False


class Toolchains(msgspec.Struct, frozen=True):
    """What was found: slots' Python, tools by their settings' key, and every language's state.

    ``notes`` are remarks for people. ``headers_dir`` is where precompiled headers are kept, which
    compilers in slots must be able to read; None, as found, keeps none.
    """

    interpreter: Interpreter
    tools: dict[str, Tool]
    languages: dict[str, LanguageInfo]
    notes: tuple[str, ...] = ()
    headers_dir: Path | None = None


def source_fault(source: str, limit_bytes: int) -> str:
    """Return in one line why ``source`` cannot be a program in any language, or ""."""
    try:
        size = len(source.encode())
    except UnicodeEncodeError:
        return "the source is not valid UTF-8"
    if size > limit_bytes:
        return f"the source has {size} bytes; the limit is {limit_bytes}"
    return "the source has a NUL character" if "\0" in source else ""


def readable_by_others(path: Path) -> bool:
    """Tell whether any user may read and execute ``path``."""
    try:
        walk = all(parent.stat().st_mode & 0o001 for parent in path.resolve().parents)
        return walk and path.stat().st_mode & 0o005 == 0o005
    except OSError:
        return False


def _query(path: str) -> Interpreter | None:
    """Ask an interpreter, or a script that starts one, about itself; None when it does not run."""
    try:
        done = subprocess.run(
            [path, "-I", "-S", "-c", _QUERY], capture_output=True, text=True, check=True, timeout=30
        )
    except (OSError, subprocess.SubprocessError) as error:
        _refuse_shortage(error)
        return None
    executable, *rest = done.stdout.splitlines()
    version = tuple(int(number) for number in rest[:3])
    return Interpreter(executable, version, tuple(f for f in rest[3:] if Path(f).is_dir()))


def _refuse_shortage(error: Exception) -> None:
    """What cannot be started for now is not missing."""
    if tells_of_shortage(error):
        raise Shortage(f"tools cannot be looked for: {error}") from error


def _usable(found: Interpreter | None, *, as_other_user: bool) -> bool:
    if found is None or found.version < _OLDEST_PYTHON:
        return False
    paths = [found.path, *found.libraries]
    return not as_other_user or all(readable_by_others(Path(path)) for path in paths)


def find_interpreter(wanted: str) -> tuple[Interpreter, str]:
    """Return the interpreter for slots and a note about the choice ("" when it is ours).

    Args:
        wanted: A path or name from the settings; "" takes the interpreter we run on if slots can
            use it, else the system's.

    Raises:
        JudgeUnavailable: None can be used.
    """
    as_other_user = os.geteuid() == 0
    own = str(getattr(sys, "_base_executable", "") or sys.executable)
    candidates = [shutil.which(wanted) or wanted] if wanted else [own, "/usr/bin/python3"]
    for candidate in candidates:
        found = _query(candidate)
        if found is not None and _usable(found, as_other_user=as_other_user):
            if wanted or candidate == own:
                return found, ""
            return found, f"slots run {candidate}: another user cannot read {own}"
    raise JudgeUnavailable(
        f"no Python {'.'.join(map(str, _OLDEST_PYTHON))}+ that another user can read among "
        f"{', '.join(candidates)}: install the system's python3 or set judge.python"
    )


_PACKAGES = {"pypy": "pypy3", "cxx": "g++", "cc": "gcc"}
_STATIC_LIBRARIES = {"cxx": ("libstdc++.a", "libm.a", "libc.a"), "cc": ("libm.a", "libc.a")}


def find_tool(key: str, wanted: str) -> tuple[Tool | None, str]:
    """Return the tool that a key of the settings names, or None and what is wrong with it."""
    path = shutil.which(wanted)
    if path is None:
        return None, f"{wanted} is not installed: install {_PACKAGES[key]}"
    if not Path(path).resolve().is_relative_to("/usr"):
        return None, f"{path} lies outside /usr, all that a slot sees: set judge.{key}"
    try:
        version = _say(path, "--version")
        tool = Tool(path, version.split("\n", 1)[0])
        return (tool if key == "pypy" else _compiler(tool, key)), ""
    except (OSError, subprocess.SubprocessError) as error:
        _refuse_shortage(error)
        return None, f"{path} does not run: {error}"


def _say(path: str, *arguments: str) -> str:
    command = [path, *arguments]
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, check=True, timeout=30
    )
    return done.stdout.decode("utf-8", "replace").strip()


def _compiler(tool: Tool, key: str) -> Tool:
    """Return ``tool`` with what a compiler says of itself."""
    libraries = [_say(tool.path, f"-print-file-name={n}") for n in _STATIC_LIBRARIES[key]]
    linker = shutil.which(_say(tool.path, "-print-prog-name=ld.gold"))
    parts = [os.path.realpath(tool.path), _say(tool.path, "-print-prog-name=cc1plus"), *libraries]
    return msgspec.structs.replace(
        tool,
        identity=_fingerprint(tool.version, parts),
        gold=linker is not None and Path(linker).resolve().is_relative_to("/usr"),
        static=all(Path(library).is_absolute() for library in libraries),
        gnu="clang" not in tool.version,
    )


def _fingerprint(version: str, files: Iterable[str]) -> str:
    lines = [version]
    for file in files:
        state = Path(file).stat() if Path(file).is_file() else None
        lines.append(f"{file} {state and (state.st_size, state.st_mtime_ns)}")
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def find(settings: JudgeSettings) -> Toolchains:
    """Look for every language's tools.

    Raises:
        JudgeUnavailable: There is no Python that slots can run.
    """
    interpreter, note = find_interpreter(settings.python)
    version = ".".join(map(str, interpreter.version))
    tools = {"python": Tool(interpreter.path, version)}
    reasons: dict[str, str] = {}
    for key in _PACKAGES:
        tool, reasons[key] = find_tool(key, getattr(settings, key))
        if tool is not None:
            tools[key] = tool
    languages = {
        name: LanguageInfo(name, True, tools[row.tool].version)
        if row.tool in tools
        else LanguageInfo(name, False, reason=reasons[row.tool])
        for name, row in LANGUAGES.items()
    }
    notes = [note, *(_linking(key, tool) for key, tool in tools.items() if tool.identity)]
    return Toolchains(interpreter, tools, languages, tuple(filter(None, notes)))


def _linking(key: str, tool: Tool) -> str:
    if tool.static:
        return ""
    missing = " or ".join(_STATIC_LIBRARIES[key])
    return f"{tool.path} links dynamically, so that programs start slower: no {missing}"
