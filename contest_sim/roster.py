"""Who of ours takes part in a round: registrations, and whose token a request carries.

Invariants: a handle is entered once and stays; what is on the roster is in the journal, from which
it comes back when a site starts again.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator, Mapping

from contest_sim.eligibility import is_official
from contest_sim.entities import Contest
from contest_sim.errors import SiteError
from contest_sim.journal import Journal
from contest_sim.rating import RATING_LIMIT
from contest_sim.submissions import Participant

_HANDLE = re.compile(r"(?!participant-)[A-Za-z0-9_.-]{1,24}")


class Roster:
    """The participants of one contest, in order of registration.

    Args:
        contest: Decides who takes part out of competition.
        journal: Remembers them.
    """

    def __init__(self, contest: Contest, journal: Journal) -> None:
        self._contest = contest
        self._journal = journal
        self._people = {person.handle: person for person in journal.participants()}
        for person in self._people.values():
            person.official = self._is_official(person)
        self._holders = {person.token: person for person in self._people.values()}

    def __iter__(self) -> Iterator[Participant]:
        return iter(self._people.values())

    @property
    def by_handle(self) -> Mapping[str, Participant]:
        """Everybody, by handle."""
        return self._people

    def holder(self, token: str) -> Participant:
        """Whose token this is; SiteError where it is nobody's."""
        if token not in self._holders:
            raise SiteError("token: not registered; call upsolve.register and send its token")
        return self._holders[token]

    def check(self, handle: str, rating: int) -> None:
        """Refuse a handle that cannot be used or is taken, and what cannot be a rating."""
        if not _HANDLE.fullmatch(handle):
            raise SiteError("handle: 1 to 24 letters, digits, '_', '.' or '-', no participant-…")
        if abs(rating) > RATING_LIMIT:
            raise SiteError(f"rating: at most {RATING_LIMIT} either way")
        if handle in self._people:
            raise SiteError(f"handle: {handle} is registered already")

    def enter(self, handle: str, rating: int, contests: int) -> Participant:
        """Enter somebody who passed :meth:`check`; ``contests`` counts the rated ones before."""
        person = Participant(handle, rating, secrets.token_urlsafe(16), contests)
        person.official = self._is_official(person)
        self._journal.registered(person)
        self._people[handle] = self._holders[person.token] = person
        return person

    def _is_official(self, person: Participant) -> bool:
        contest = self._contest
        return is_official(contest.id, contest.name, person.rating, person.contests)
