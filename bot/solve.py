"""One problem: samples in, clusters of programs that pass the examples out.

sample -> dedupe by tokens -> compile -> example tests -> survivor; the survivors then run on
generated inputs, and their answers are what they are clustered by.

Invariant: every sample that was drawn leaves exactly once, as a duplicate, a compile error, an
example-test failure or a survivor, or is counted as unjudged when the round ends first. Counts
follow the samples' numbers, not the order in which they finished, so that a funnel depends only on
the samples.

Sees what a contestant sees: the statement, the examples and the judge; never the official tests.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.clusters import Clusterer
from bot.inputs import Generated, generated_inputs
from bot.ledger import Drawn, Equals, Ledger, Outcome
from bot.problem_log import NoLog, ProblemLog
from bot.record import Funnel
from bot.signatures import signature
from bot.strategy import Cluster
from bot.stream import Stream
from bot.task import EXAMPLE_CHECKER, Task
from bot.utilisation import UtilisationMeter
from judge.client import Judge
from model.backend import Backend, Sample, sample_seed

__all__ = ["EXAMPLE_CHECKER", "Drawn", "Outcome", "Solver", "Task"]


class Solver:
    """Draws and filters the samples of one problem; see the module's invariant.

    ``slots`` bounds how many samples of all solvers together wait for the judge; a sampler that
    runs ahead of the judge waits there. ``log`` remembers, ``meter`` counts for all solvers.
    ``example_time`` is the share of the time limit that a program may take on an example.
    ``written`` are inputs by a model, see :func:`bot.inputs.generated_inputs`.
    """

    def __init__(
        self,
        task: Task,
        *,
        backend: Backend,
        judge: Judge,
        slots: asyncio.Semaphore,
        seed: int,
        languages: Sequence[str],
        num_inputs: int,
        cluster_limit: int,
        log: ProblemLog | None = None,
        meter: UtilisationMeter | None = None,
        written: Sequence[str] = (),
        example_time: float = 1.0,
    ) -> None:
        self.task = task
        examples = [example.input for example in task.examples]
        seed_of_inputs = sample_seed(seed, task.id, -1)
        self.inputs: tuple[Generated, ...] = tuple(
            generated_inputs(examples, task.statement, num_inputs, seed_of_inputs, written)
        )
        log = log or NoLog()
        meter = meter or UtilisationMeter(judge.info.workers)
        self.ledger = Ledger()
        self._stream = Stream(
            task,
            self.ledger,
            backend=backend,
            judge=judge,
            slots=slots,
            seed=seed,
            languages=languages,
            log=log,
            meter=meter,
            example_time=example_time,
        )
        self.clusterer = Clusterer(
            task, self.ledger, self.inputs, judge=judge, limit=cluster_limit, log=log, meter=meter
        )

    # Drawing

    def open(self, samples: int) -> None:
        """Let the solver draw up to ``samples`` in all; returns at once."""
        self._stream.open(samples)

    async def close(self) -> None:
        """Stop drawing; what was not judged stays unjudged."""
        await self._stream.close()

    async def settled(self, spare: int = 0) -> None:
        """Wait until at most ``spare`` samples are outstanding, or drawing has failed."""
        await self._stream.settled(spare)

    def check(self) -> None:
        """Raise what stopped the drawing, if anything did."""
        self._stream.check()

    @property
    def outstanding(self) -> int:
        """How many samples that may be drawn have no outcome yet."""
        return self._stream.outstanding

    @property
    def target(self) -> int:
        """How many samples may be drawn before the next decision."""
        return self._stream.opened

    def compare_on(self, inputs: Sequence[Generated]) -> None:
        """Cluster by these inputs, before anything is: those that an earlier run began with."""
        self.inputs = tuple(inputs)
        self.clusterer.compare_on(self.inputs)

    # Deciding

    def drawn(self) -> list[Drawn]:
        """Every sample that has its outcome, by number; of equal programs only the first counts.

        All sources at once: for analysis, not for a hundred thousand samples.
        """
        return list(self.ledger.drawn())

    def survivors(self) -> list[Equals]:
        """The distinct programs that passed the examples, by their first sample."""
        return self.ledger.survivors()

    def funnel(self, *, clusters: int = 0, submitted: int = 0) -> Funnel:
        """Where the samples drawn so far went; counted as they settle, so asking costs little."""
        return self.ledger.funnel(clusters=clusters, submitted=submitted)

    def first(self, number: int) -> int:
        """The lowest number so far of a sample whose program is equal to this one's."""
        return self.ledger.equals_of(number).first

    def sample(self, number: int) -> tuple[Sample, str]:
        """A drawn sample and the hash of its program's text."""
        return self.ledger.sample(number)

    async def clusters(self) -> list[Cluster]:
        """Cluster the survivors by their answers to the generated inputs, largest first.

        Programs that ran before keep their answers; only what is missing runs.
        """
        return await self.clusterer.cluster()

    def signature(self, number: int) -> str:
        """The signature of a sample's program in the latest clustering; "" if it was not in it."""
        row = self.clusterer.row(number)
        return "" if row is None else signature(row)

    def outputs(self, number: int) -> tuple[str, ...]:
        """Names of a sample's answers to the inputs that told the latest clusters apart."""
        return tuple(self.clusterer.row(number) or ())

    def agreement(self) -> dict[str, float]:
        """How far each of the latest clusters agrees with most survivors, by signature.

        The share is of the inputs on which there is an answer to agree with, see
        :func:`bot.signatures.expected`.
        """
        return self.clusterer.agreement()
