"""Builds the command lines of compilers: what decides a program's meaning, and how it is linked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from judge.languages import Language, Tool

Level = Literal["fast", "full"]
"""``fast``: compiled soon, runs slowly, may only reject. ``full``: what verdicts come from."""

BINARY = "main"

_QUIET = ("-pipe", "-w", "-fmax-errors=5", "-fdiagnostics-color=never")
# Contestants' programs leave their files alone and their traces out where this is defined.
_COMMON = ("-DONLINE_JUDGE", "-pthread", "-fno-pie")
_SMALL = ("-s", "-Wl,--build-id=none", "-fno-use-linker-plugin")


def compile_flags(language: Language, level: Level) -> list[str]:
    """Return the flags that a source and the headers compiled ahead for it must share."""
    return [
        *_QUIET,
        *_COMMON,
        *language.flags,
        *(language.fast if level == "fast" else language.full),
    ]


def compile_command(
    language: Language,
    level: Level,
    tool: Tool,
    headers: Sequence[str] = (),
    archives: Sequence[str] = (),
) -> list[str]:
    """Return the command that compiles the main source in the working folder to ``main`` there.

    A fast compile links dynamically: that starts slower, but pays only after some forty runs.

    Args:
        language: A compiled one.
        level: How well.
        tool: Its compiler.
        headers: Flags that bring in headers compiled ahead.
        archives: What is linked besides the language's libraries.
    """
    static = level == "full" and tool.static
    linker = ["-fuse-ld=gold"] if tool.gold else []
    libraries = [*archives, *language.libraries]
    linking = [*linker, *_SMALL, "-static" if static else "-no-pie"]
    flags = compile_flags(language, level)
    return [tool.path, *flags, *headers, language.main, *libraries, *linking, "-o", BINARY]
