"""Families that compose meanings from parts: code, words and scenes that fit each other.

A meaning whose answer is always the same, such as the number of digits above 12, is never drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from random import Random

from training.curriculum.bodies import copied, run_body
from training.curriculum.cases import SMALL, draw_case
from training.curriculum.families import (
    constructions,
    formulas,
    graphs,
    grids,
    orders,
    points,
    processes,
    queries,
    reductions,
    scans,
    searches,
    steps,
    walks,
)
from training.curriculum.layout import parse_layout
from training.curriculum.meaning import Meaning

FAMILIES: dict[str, tuple[float, Callable[[Random], Meaning]]] = {
    "formulas": (0.11, formulas.draw),
    "reductions": (0.22, reductions.draw),
    "processes": (0.05, processes.draw),
    "scans": (0.09, scans.draw),
    "grids": (0.07, grids.draw),
    "queries": (0.07, queries.draw),
    "walks": (0.07, walks.draw),
    "graphs": (0.07, graphs.draw),
    "orders": (0.08, orders.draw),
    "searches": (0.04, searches.draw),
    "steps": (0.05, steps.draw),
    "points": (0.06, points.draw),
    "constructions": (0.04, constructions.draw),
}
"""Each with its share."""
_DRAWS = tuple(draw for _, draw in FAMILIES.values())
_SHARES = tuple(share for share, _ in FAMILIES.values())
_CASES = 8


def compose(rng: Random) -> Meaning:
    """A meaning of one of the families."""
    draw = rng.choices(_DRAWS, _SHARES)[0]
    while True:
        meaning = draw(rng)
        if varies(meaning.layout.text, meaning.python[0]):
            return meaning


@lru_cache(maxsize=1 << 15)
def varies(layout: str, body: str) -> bool:
    """Whether a body prints different things for a few small cases of a layout."""
    rng = Random(body)
    parsed, first = parse_layout(layout), None
    for _ in range(_CASES):
        printed = run_body(body, copied(draw_case(rng, parsed, SMALL)))
        if first is not None and printed != first:
            return True
        first = printed
    return False
