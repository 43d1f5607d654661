"""Which problems may be trained on: those of contests before a cut, and of no contest set apart.

The paper cuts by date (arXiv 2203.07814, 3.2: nothing of evaluation was public while training
data was gathered). Codeforces numbers contests in the order in which they are announced, so an id
cuts nearly as well and is known where dates are not. A problem that tells neither its date nor its
contest stays on the training side, where :mod:`training.contamination` looks at it.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from training.problems import TrainingProblem

Side = Literal["train", "evaluation", "apart"]
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


class Cut(NamedTuple):
    """Where training ends.

    Attributes:
        contest: the first contest of evaluation; 0 for no cut by id.
        date: the first day of evaluation, as ``2021-07-15``; "" for no cut by date.
        apart: contests that neither side has, as rounds that are played.
        problems: ids of single problems that neither side has, as ``12A``.
    """

    contest: int = 0
    date: str = ""
    apart: frozenset[int] = frozenset()
    problems: frozenset[str] = frozenset()

    def side(self, problem: TrainingProblem) -> Side:
        """Where a problem belongs."""
        if problem.contest is not None and problem.contest in self.apart:
            return "apart"
        if problem.id in self.problems:
            return "apart"
        late_date = bool(self.date and problem.date and problem.date[:10] >= self.date)
        late_id = bool(self.contest and problem.contest and problem.contest >= self.contest)
        return "evaluation" if late_date or late_id else "train"


EVERYTHING = Cut()


def parse_cut(
    text: str, apart: frozenset[int] = frozenset(), problems: frozenset[str] = frozenset()
) -> Cut:
    """The cut that a contest's id or a date names; raises ValueError for anything else."""
    if text.isdecimal():
        return Cut(contest=int(text), apart=apart, problems=problems)
    if _DATE.fullmatch(text):
        return Cut(date=text, apart=apart, problems=problems)
    if text:
        raise ValueError(f"{text!r} is neither a contest's id nor a date such as 2021-07-15")
    return Cut(apart=apart, problems=problems)
