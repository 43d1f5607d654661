"""Everybody's rating before and after the round that a site serves."""

from __future__ import annotations

from collections.abc import Iterable

from contest_sim.arena import Arena
from contest_sim.entities import RatingChange
from contest_sim.errors import SiteError


class Ratings:
    """Answers for one arena; changes are computed once for each state of the standings."""

    def __init__(self, arena: Arena) -> None:
        self._arena = arena
        self._last: tuple[object, list[RatingChange]] | None = None

    def changes(self) -> list[RatingChange]:
        """Everybody's rating change.

        Raises:
            SiteError: the contest is not over.
        """
        if self._arena.phase != "FINISHED":
            raise SiteError("contestId: Rating changes are unavailable for this contest")
        key = self._arena.standings_key
        if self._last is None or self._last[0] != key:
            self._last = (key, self._arena.standings().rating_changes())
        return self._last[1]

    def history(self, handle: str) -> list[RatingChange]:
        """What is known of somebody's ratings: this round's change, once there is one.

        Raises:
            SiteError: nobody is called that.
        """
        self._before("handle", handle)
        if self._arena.phase != "FINISHED":
            return []
        return [change for change in self.changes() if change.handle == handle]

    def now(self, handles: Iterable[str]) -> list[int]:
        """These people's ratings, ours or of the field: once the contest is over, after it.

        Raises:
            SiteError: nobody is called like one of them.
        """
        changes = self.changes() if self._arena.phase == "FINISHED" else []
        after = {change.handle: change.new_rating for change in changes}
        before = {handle: self._before("handles", handle) for handle in handles}
        return [after.get(handle, rating) for handle, rating in before.items()]

    def _before(self, parameter: str, handle: str) -> int:
        rating = self._arena.rating_before(handle)
        if rating is None:
            raise SiteError(f"{parameter}: User with handle {handle} not found")
        return rating
