"""When two outputs are the same answer: token by token, decimals within a tolerance."""

from __future__ import annotations

import math


def same_answer(printed: str, answer: str, tolerance: int = 0) -> bool:
    """Whether ``printed`` has the tokens of ``answer``.

    With a tolerance a token may also be a finite number that errs, absolutely or relatively to the
    answer's, by at most 10 to the minus that.
    """
    ours, theirs = printed.split(), answer.split()
    if ours == theirs or not tolerance or len(ours) != len(theirs):
        return ours == theirs
    most = 10.0**-tolerance
    pairs = zip(ours, theirs, strict=True)
    return all(one == other or _near(one, other, most) for one, other in pairs)


def _near(one: str, other: str, most: float) -> bool:
    try:
        found, wanted = float(one), float(other)
    except ValueError:
        return False
    return math.isfinite(found) and abs(found - wanted) <= most * max(1.0, abs(wanted))
