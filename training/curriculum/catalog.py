"""Every meaning there is: the hand-written ones, loaded once, and the families that compose."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from random import Random

import msgspec

from training.curriculum.bodies import NO, YES, copied, run_body
from training.curriculum.cases import SMALL
from training.curriculum.drawing import draw_params, fitting_case, with_params
from training.curriculum.meaning import FOLDER, Meaning, meanings_of, read_written


@cache
def written_meanings(folder: Path = FOLDER) -> tuple[Meaning, ...]:
    """Every hand-written meaning, file after file; raises ValueError."""
    return tuple(
        msgspec.structs.replace(meaning, prints=kind_of_output(meaning))
        for path in sorted(folder.glob("*.toml"))
        for table in read_written(path)
        for meaning in meanings_of(table)
    )


def kind_of_output(meaning: Meaning) -> str:
    """What a meaning prints for a case, seen on a few: see :attr:`Meaning.prints`."""
    rng = Random(meaning.key)
    kinds = set()
    for _ in range(8):
        params = draw_params(rng, meaning)
        case = fitting_case(rng, meaning, params, SMALL)
        kinds.add(_kind(run_body(with_params(meaning.python[0], params), copied(case))))
    if meaning.tolerance and kinds <= {"integer", "word"}:
        return "decimal"
    return kinds.pop() if len(kinds) == 1 else ""


def _kind(printed: str) -> str:
    tokens = printed.split()
    if len(tokens) != 1 or YES in printed or NO in printed:
        return ""
    return "integer" if re.fullmatch(r"-?\d+", tokens[0]) else "word"
