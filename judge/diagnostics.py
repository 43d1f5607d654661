"""Reads what a compiler said: for people, without the names of its own files, and for us."""

from __future__ import annotations

import re

from judge.orders import Outcome
from judge.precompile import UNUSABLE

TOO_MUCH = "the compiler exceeded its time or memory"

_TEMPORARY = re.compile(r"[^\s:'\"]*/cc\w{6}(?:\.\w+)*\.o")
_LINKER = re.compile(r"^/\S*/(?=\w*ld[.\w]*: )", re.MULTILINE)
_TOO_MUCH = re.compile(
    r"^(?:\S+: fatal error: .*signal terminated|\S+: out of memory|virtual memory exhausted)",
    re.MULTILINE,
)
_HEADERS = re.compile(
    f"{UNUSABLE}|internal compiler error|^<command-line>: fatal error", re.MULTILINE
)


def _said(outcome: Outcome) -> str:
    return outcome.stderr_head.decode("utf-8", "replace").strip()


def message(outcome: Outcome) -> str:
    """Return a failed compiler's words; :data:`TOO_MUCH` where it hit a limit of ours."""
    said = _said(outcome)
    if outcome.killed or outcome.status < 0 or _TOO_MUCH.search(said):
        return TOO_MUCH
    return _LINKER.sub("", _TEMPORARY.sub("main.o", said)) or "the compiler failed"


def blames_headers(outcome: Outcome) -> bool:
    """Tell whether a failure may come of precompiled headers that cannot be used."""
    return outcome.status < 0 or _HEADERS.search(_said(outcome)) is not None
