"""Running bodies on cases: what a case's code prints, in this process.

Only for code that this package wrote, never for programs that a model wrote. Compiled once per body
and constants, with the placeholders' letters as names, so that drawing a problem compiles nothing.
"""

from __future__ import annotations

import bisect
import collections
import functools
import heapq
import itertools
import math
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from inspect import CO_GENERATOR
from types import CodeType, FrameType
from typing import Any

from training.curriculum.cases import Case
from training.curriculum.meaning import PLACEHOLDER

YES, NO = "\ue001", "\ue002"
"""What bodies print for yes and no here; a problem's words are put in afterwards."""

MODULES: dict[str, tuple[str, ...]] = {
    "math": ("gcd", "lcm", "ceil", "floor", "sqrt", "isqrt", "comb", "factorial", "log2", "inf"),
    "collections": ("Counter", "deque", "defaultdict"),
    "bisect": ("bisect_left", "bisect_right", "insort"),
    "itertools": ("permutations", "combinations", "product", "accumulate", "groupby"),
    "functools": ("reduce",),
    "heapq": ("heappush", "heappop", "heapify"),
}
"""Names that bodies may use, by the module that an import takes them from."""

_SOURCES: dict[str, object] = {
    "math": math,
    "collections": collections,
    "bisect": bisect,
    "itertools": itertools,
    "functools": functools,
    "heapq": heapq,
}
HELPERS: dict[str, object] = {
    name: getattr(_SOURCES[module], name) for module, names in MODULES.items() for name in names
}


class TooLong(Exception):
    """A body ran more lines than it may."""


@lru_cache(maxsize=1 << 15)
def compiled(body: str) -> CodeType:
    """A body whose constants are filled in, with letters as names; raises SyntaxError."""
    canonical = body.replace("$Y", YES).replace("$N", NO)
    return compile(PLACEHOLDER.sub(r"\1", canonical), "body", "exec")


def run_body(body: str, case: Case) -> str:
    """What the body prints for ``case``, whose lists it may change."""
    printed: list[str] = []

    def emit(*values: object, sep: str = " ", end: str = "\n") -> None:
        printed.append(sep.join(map(str, values)) + end)

    exec(compiled(body), {**HELPERS, **case, "print": emit})  # noqa: S102 - our own code
    return "".join(printed)


@contextmanager
def at_most(lines: int) -> Iterator[None]:
    """Raise :class:`TooLong` where the body inside runs more lines."""
    left = lines

    def trace(frame: FrameType, event: str, argument: Any) -> Callable[..., Any] | None:  # noqa: ARG001 - the signature is sys.settrace's
        nonlocal left
        left -= 1
        # Late in a generator: what is raised in one that is being closed is lost, and tracing ends.
        if left < (-10 * lines if frame.f_code.co_flags & CO_GENERATOR else 0):
            raise TooLong
        return trace if frame.f_code.co_filename == "body" else None

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        yield
    finally:
        sys.settrace(before)


def copied(case: Case) -> Case:
    """A case whose lists are its own."""
    return {
        letter: (
            [list(row) if isinstance(row, list) else row for row in value]
            if isinstance(value, list)
            else value
        )
        for letter, value in case.items()
    }


def holds(expression: str, case: Case) -> bool:
    """Whether the condition of a meaning holds for ``case``."""
    return bool(eval(_expression(expression), {**HELPERS, **case}))  # noqa: S307 - our own tables


@lru_cache(maxsize=1 << 12)
def _expression(text: str) -> CodeType:
    return compile(PLACEHOLDER.sub(r"\1", text.strip()), "where", "eval")


def changed(lines: str, case: Case, extra: dict[str, object]) -> dict[str, Any]:
    """The names after running ``lines`` over ``case``; ``extra`` are further names."""
    names: dict[str, Any] = {**HELPERS, **case, **extra}
    exec(compiled(lines), names)  # noqa: S102 - our own tables
    return names
