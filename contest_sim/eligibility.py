"""For whom a round is rated: the range of ratings that a round's name announces.

By the rating that is displayed before the round, which for newcomers is less than the one they are
rated with. Codeforces' rules as of 2026: Div. 1 from 1900, Div. 2 and Educational below 2100, Div.
3 below 1600, Div. 4 below 1400, everything else (Div. 1 + Div. 2, Global, CodeTON, ...) for all.
"""

from __future__ import annotations

import re

from contest_sim.rating import RATING_LIMIT

_DIVISION = re.compile(r"\bdiv\.?\s*([1-4])", re.IGNORECASE)
_RANGES: dict[frozenset[str], tuple[int, int]] = {
    frozenset("1"): (1900, RATING_LIMIT + 1),
    frozenset("2"): (-RATING_LIMIT, 2100),
    frozenset("3"): (-RATING_LIMIT, 1600),
    frozenset("4"): (-RATING_LIMIT, 1400),
}
_EVERYBODY = (-RATING_LIMIT, RATING_LIMIT + 1)


def rated_range(name: str) -> tuple[int, int]:
    """The lowest displayed rating that a round counts for, and the first that it does not."""
    divisions = frozenset(_DIVISION.findall(name))
    if not divisions and "educational" in name.lower():
        return _RANGES[frozenset("2")]
    return _RANGES.get(divisions, _EVERYBODY)


def is_rated_for(name: str, displayed_rating: int) -> bool:
    """Whether the round of this name counts for somebody; others take part out of competition."""
    low, high = rated_range(name)
    return low <= displayed_rating < high
