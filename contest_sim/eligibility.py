"""For whom a round is rated: the range of ratings that a round's name announces.

By the rating that is displayed before the round, which for newcomers is less than the one they are
rated with. Codeforces' rules as of 2026: Div. 1 from 1900, Div. 2 and Educational below 2100, Div.
3 below 1600, Div. 4 below 1400, everything else (Div. 1 + Div. 2, Global, CodeTON, ...) for all.
Whoever has no rated contest yet may enter all but Div. 1, before May 2020 too: the field of contest
1352 (Div. 4) holds people at 1500, and all 2 703 of them are newcomers.
"""

from __future__ import annotations

import re

from contest_sim.hidden_ratings import OFFSETS, SETTLED
from contest_sim.newcomers import FIRST_CONTEST
from contest_sim.rating import RATING_LIMIT

_DIVISION = re.compile(r"\bdiv\.?\s*([1-4])", re.IGNORECASE)
_RANGES: dict[frozenset[str], tuple[int, int]] = {
    frozenset("1"): (1900, RATING_LIMIT + 1),
    frozenset("2"): (-RATING_LIMIT, 2100),
    frozenset("3"): (-RATING_LIMIT, 1600),
    frozenset("4"): (-RATING_LIMIT, 1400),
}
_EVERYBODY = (-RATING_LIMIT, RATING_LIMIT + 1)


def divisions_of(name: str) -> frozenset[str]:
    """The divisions that a round is for, by its name; an Educational one is for "2"."""
    divisions = frozenset(_DIVISION.findall(name))
    return divisions or frozenset("2" if "educational" in name.lower() else "")


def rated_range(name: str) -> tuple[int, int]:
    """The lowest displayed rating that a round counts for, and the first that it does not."""
    return _RANGES.get(divisions_of(name), _EVERYBODY)


def is_rated_for(name: str, displayed_rating: int) -> bool:
    """Whether the round of this name counts for somebody; others take part out of competition."""
    low, high = rated_range(name)
    return low <= displayed_rating < high


def displayed_rating(contest_id: int, rating: int, contests: int) -> int:
    """What a round goes by: the rating that an account of so many rated contests shows before it.

    0 without any; before contest 1360 nothing else was hidden.
    """
    if contests == 0:
        return 0
    if contest_id < FIRST_CONTEST:
        return rating
    return rating - OFFSETS[min(contests, SETTLED)]


def is_official(contest_id: int, name: str, rating: int, contests: int) -> bool:
    """Whether a round counts for an account of this true rating and so many rated contests."""
    return is_rated_for(name, displayed_rating(contest_id, rating, contests))
