"""What a solver found, as the plain values that a policy and the allocation decide by."""

from __future__ import annotations

import msgspec

from bot.allocation import ProblemState
from bot.candidates import Candidate, Try
from bot.expected import Worth
from bot.ledger import Equals
from bot.posterior import masses
from bot.shapes import shape
from bot.solve import Solver
from bot.strategy import Cluster


class Prospect:
    """The search for one problem: its candidates, clusters and tries so far.

    Programs are looked at once: what is known of one does not change, but for its copies.
    """

    def __init__(self, solver: Solver) -> None:
        self.clusters: tuple[Cluster, ...] = ()
        self.candidates: dict[int, Candidate] = {}
        self.tries: list[Try] = []
        self.passers = 0
        self._solver = solver
        self._shapes: dict[int, str] = {}

    def count(self) -> None:
        """Take notice of what has passed the examples."""
        self.passers = sum(one.copies for one in self._solver.survivors())

    async def cluster(self) -> list[Cluster]:
        """Cluster the survivors and describe them.

        Samples may come in any order: a program that was tried is named anew where a copy of it
        with a lower number has come since, and so is its cluster where more inputs have run.
        """
        clusters = await self._solver.clusters()
        self.tries = [self._renamed(one) for one in self.tries]
        known = {number for cluster in clusters for number in cluster.members}
        self.clusters = tuple(clusters)
        self.candidates = {
            one.first: self._candidate(one)
            for one in self._solver.survivors()
            if one.first in known
        }
        return clusters

    def _renamed(self, one: Try) -> Try:
        number = self._solver.first(one.choice.number)
        signature = self._solver.signature(number) or one.choice.signature
        choice = msgspec.structs.replace(one.choice, number=number, signature=signature)
        return msgspec.structs.replace(one, choice=choice)

    async def remember(self, target: int) -> None:
        """Know again what there was at an earlier look, when ``target`` samples had been drawn."""
        self.passers = self._solver.ledger.passers(target)
        await self.cluster()

    def _candidate(self, survivor: Equals) -> Candidate:
        sample, _ = self._solver.sample(survivor.first)
        if sample.number not in self._shapes:
            self._shapes[sample.number] = shape(sample.source, sample.language)
        return Candidate(
            number=sample.number,
            language=sample.language,
            shape=self._shapes[sample.number],
            cpu_s=survivor.outcome.cpu_s if survivor.outcome else 0.0,
            copies=survivor.copies,
            log_probability=sample.log_probability,
            num_tokens=sample.num_tokens,
            outputs=self._solver.outputs(sample.number),
        )

    @property
    def rejected(self) -> int:
        """Tries so far that cost."""
        return sum(one.is_rejected for one in self.tries)

    def state(self, index: str, worth: Worth, second: int, room: int | None) -> ProblemState:
        """The search as the allocation sees it; ``second`` is the next look's."""
        known = masses(self.clusters, self.candidates, self.tries)
        # Survivors that came since the last clustering may be anything: they count as they are.
        unclustered = self.passers - sum(cluster.size for cluster in self.clusters)
        return ProblemState(
            index=index,
            is_solved=any(one.is_accepted for one in self.tries),
            sampled=self._solver.target,
            survivors=self.passers,
            mass=sum(known.values()) + max(unclustered, 0),
            worth=worth.at(second, self.rejected),
            room=room,
        )
