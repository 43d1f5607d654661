"""What answers say of programs: signatures, when they are settled, and whom they agree with. Pure.

A row holds the names of one program's answers, one per input, in the order of the inputs; it may
end early. A signature is the part of a row that all have in common and that counts.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

QUIET_INPUTS = 25
"""After so many inputs in a row that told no two programs apart, the rest are not run."""
LEAST_AGREEING = 2
"""Programs that have to give an answer before it can be the expected one."""

Row = Sequence[str]


def inputs_needed(rows: Collection[Row], total: int) -> int:
    """How many of ``total`` inputs decide which programs behave alike.

    The first ``QUIET_INPUTS`` always count, and then every further one until as many in a row have
    told no two programs apart that earlier ones had not. That depends on the programs alone, never
    on the order in which they ran, and more programs never need fewer inputs. Where the rows are
    too short to tell, the answer is how long they have to be at least.
    """
    common = min((len(row) for row in rows), default=0)
    classes: list[int] = [0] * len(rows)
    count, changed = min(len(rows), 1), 0
    for place in range(common):
        if place - changed >= QUIET_INPUTS:
            break
        numbers: dict[tuple[int, str], int] = {}
        classes = [
            numbers.setdefault((before, row[place]), len(numbers))
            for before, row in zip(classes, rows, strict=True)
        ]
        if len(numbers) > count:
            count, changed = len(numbers), place + 1
    return min(total, changed + QUIET_INPUTS)


def signature(row: Row) -> str:
    """A short name for all the answers of a program together."""
    return hashlib.sha256("\n".join(row).encode()).hexdigest()[:16]


def expected(rows: Collection[Row]) -> list[str | None]:
    """The answer to each input that the programs agree on, None where there is none.

    AlphaCode (3.2.1) takes an output where at least 30 programs, known to be right, all agree. Of
    survivors nobody knows which are right, and often they are few: here an answer is expected when
    more than half of the distinct programs give it, and at least two. A crash or a limit is never
    expected, but counts as a vote against.
    """
    length = max((len(row) for row in rows), default=0)
    return [_majority([row[place] for row in rows if place < len(row)]) for place in range(length)]


def _majority(names: Sequence[str]) -> str | None:
    ranked = Counter(name for name in names if not name.startswith("!")).most_common(1)
    if not ranked or ranked[0][1] < LEAST_AGREEING or 2 * ranked[0][1] <= len(names):
        return None
    return ranked[0][0]


def agreement(rows: Mapping[str, Row], programs: Mapping[str, int]) -> dict[str, float]:
    """How far each cluster agrees with what most programs answer.

    Args:
        rows: a row of answers for each cluster, by signature.
        programs: how many distinct programs the cluster has.

    Returns:
        For each cluster the share, among the inputs that have an expected answer, of those where it
        gives it; 0 where no input has one.
    """
    votes = [row for name, row in rows.items() for _ in range(programs[name])]
    answers = expected(votes)
    known = [place for place, name in enumerate(answers) if name is not None]
    return {
        name: sum(row[place] == answers[place] for place in known if place < len(row))
        / max(len(known), 1)
        for name, row in rows.items()
    }


def separating(rows: Mapping[str, Row]) -> list[int]:
    """The numbers of the inputs that tell at least two of the rows apart."""
    length = min((len(row) for row in rows.values()), default=0)
    return [place for place in range(length) if len({row[place] for row in rows.values()}) > 1]
