"""A round as it was published, rated: ratings shown or true, first-timers known, inferred or not.

The one place that decides which of the rating rules a standings file calls for.
"""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

from contest_sim import newcomers, performance, rating
from contest_sim.field import Field
from contest_sim.hidden_ratings import (
    SETTLED,
    START,
    infer_stages,
    shown_deltas,
    stages,
    true_ratings,
)
from contest_sim.performance import Inserted
from contest_sim.seeds import IntArray


class Published(msgspec.Struct, frozen=True, eq=False):
    """A field with what is needed to rate it.

    Attributes:
        field: as it was read.
        places: for rating purposes, ties at the last place of their group.
        stages: rated contests before the round, 6 for six and more; None where neither known nor
            inferred, and the field is rated in one pass.
        shown: whether the field's ratings and changes are those that the site shows.
        inferred: whether the stages were inferred from the changes.
    """

    field: Field
    places: IntArray
    stages: IntArray | None
    shown: bool
    inferred: bool

    @classmethod
    def of(cls, field: Field, *, shown: bool) -> Published:
        """Settle what is known of new accounts: given, else inferred if ratings are shown ones.

        Raises:
            ValueError: shown ratings, and neither contests nor changes to infer them from.
        """
        places = rating.places(field.points, field.penalty)
        if field.contests is not None:
            return cls(field, places, stages(field.contests), shown, inferred=False)
        if not shown:
            return cls(field, places, None, shown, inferred=False)
        if field.deltas is None:
            raise ValueError(
                "shown ratings hide the true ones of new accounts: a column contests must tell"
                " them, or a column delta or new_rating to infer them from"
            )
        found = infer_stages(places, field.ratings, field.deltas)
        return cls(field, places, found, shown, inferred=True)

    @property
    def num_new(self) -> int:
        """How many accounts with fewer than six rated contests are known."""
        return 0 if self.stages is None else int((self.stages < SETTLED).sum())

    @property
    def true_ratings(self) -> IntArray:
        """Everybody's true rating before the round."""
        if self.stages is None or not self.shown:
            return self.field.ratings
        return true_ratings(self.field.ratings, self.stages)

    def deltas(self) -> IntArray:
        """Everybody's change, of the shown rating where ratings are shown ones."""
        if self.stages is None:
            return rating.deltas(self.places, self.field.ratings)
        if self.shown:
            return shown_deltas(self.places, self.field.ratings, self.stages)
        return newcomers.deltas(self.places, self.field.ratings, self.stages == 0)

    def insert(self, points: float, penalty: int, true_rating: int | None) -> Inserted:
        """Place one more participant; without a rating a first-timer, rated against everybody."""
        return performance.insert(
            self.field.points,
            self.field.penalty,
            self.true_ratings,
            new_points=points,
            new_penalty=penalty,
            new_rating=START if true_rating is None else true_rating,
            passed_over=None if true_rating is None else self._first_timers(),
        )

    def _first_timers(self) -> NDArray[np.bool_] | None:
        return None if self.stages is None else self.stages == 0
