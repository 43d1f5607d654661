"""Where a participant ended, worked out from what a site publishes after a round."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from bot.record import Standing
from contest_sim.entities import Contest, Problem, RanklistRow, RatingChange
from contest_sim.field import Field
from contest_sim.performance import insert
from contest_sim.time_penalty import percentiles


def standing_of(
    handle: str,
    rating: int,
    rows: list[RanklistRow],
    changes: list[RatingChange],
    contest: Contest,
    problems: Sequence[Problem],
) -> Standing:
    """Work out where ``handle`` stands from what the site publishes after a round.

    The rating change is the site's; performance and percentiles follow from everybody's totals and
    old ratings. Out of competition there is no change: ``rating`` stays.
    """
    own = next(row for row in rows if row.party.members[0].handle == handle)
    change = next((change for change in changes if change.handle == handle), None)
    old_rating = rating if change is None else change.old_rating
    old = {c.handle: c.old_rating for c in changes if c.handle != handle}
    others = [row for row in rows if row.party.members[0].handle in old]
    field = Field(
        np.array([row.points for row in others]),
        np.array([row.penalty for row in others]),
        np.array([old[row.party.members[0].handle] for row in others]),
    )
    trio = percentiles(contest, problems, own.problem_results, field)
    inserted = insert(
        field.points,
        field.penalty,
        field.ratings,
        new_points=own.points,
        new_penalty=own.penalty,
        new_rating=old_rating,
    )
    return Standing(
        points=own.points,
        penalty=own.penalty,
        place=own.rank,
        participants=len(rows),
        percentile=round(inserted.percentile, 2),
        performance=inserted.performance,
        performance_stationary=inserted.performance_stationary,
        old_rating=old_rating,
        new_rating=old_rating if change is None else change.new_rating,
        official=change is not None,
        percentile_best=round(trio.best, 2),
        percentile_worst=round(trio.worst, 2),
    )
