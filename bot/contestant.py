"""One contestant playing one round through a site, from registering to the final standing.

Each problem has a solver that draws and filters by itself. At the planned looks the clock is held,
and where the policy may want to submit the survivors are clustered; it then names submissions one
after another, each knowing the verdicts of those before, until it would rather wait. How many
samples a problem has by the next look is the plan's affair.

With pace ``samples`` a look waits, with the clock held, until the samples planned for it are
judged: the run then depends on the seed and not on the machine. With pace ``clock`` it takes what
is there. Real time cannot be held, so there a waiting look is simply late.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager

import msgspec

from bot.entry import Desk, Entry
from bot.plan import Plan
from bot.record import Funnel, Live, ProblemRecord, Standing
from bot.recorder import Recorder
from bot.resume import Left
from bot.settings import BotSettings
from bot.site_client import SiteClient, Statement
from bot.solve import Solver, Task
from bot.standing import standing_of
from bot.utilisation import UtilisationMeter
from bot.wording import counted
from bot.written_inputs import written_inputs
from contest_sim.clock import Clock
from contest_sim.entities import Contest, Problem
from judge.client import Judge
from judge.verdict import Limits, TestCase
from model.backend import Backend

EXAMPLE_OUTPUT_BYTES = 16 << 20

Restore = Callable[[str, Solver], Awaitable[None]]
"""Gives a problem's solver what an interrupted run knew of it."""


class Contestant:
    """Plays one contest; :meth:`play` returns when the round is over and rated."""

    def __init__(
        self,
        *,
        site: SiteClient,
        clock: Clock,
        backend: Backend,
        judge: Judge,
        recorder: Recorder,
        settings: BotSettings,
        languages: tuple[str, ...],
        seed: int,
        meter: UtilisationMeter,
        input_model: Backend | None = None,
        left: Left | None = None,
        restore: Restore | None = None,
    ) -> None:
        self._site = site
        self._clock = clock
        self._backend = backend
        self._judge = judge
        self._recorder = recorder
        self._settings = settings
        self._languages = languages
        self._seed = seed
        self._meter = meter
        self._input_model = input_model
        self._left = left
        self._restore = restore
        self._catching_up = ExitStack()
        self._is_accounted = False
        self._slots = asyncio.Semaphore(settings.in_flight)
        self._entries: list[Entry] = []
        self._plan: Plan
        self._contest: Contest
        self._problems: list[Problem] = []

    async def enter(self, contest_id: int) -> None:
        """Register for a contest, if that is to be done; call it before :meth:`play`."""
        settings = self._settings
        if not self._site.is_registered:
            person = settings.handle, settings.start_rating, settings.start_contests
            await self._site.register(*person)
        self._contest, self._problems = await self._site.contest(contest_id)
        if self._left is not None:
            self._catching_up.enter_context(self._clock.hold())

    async def play(self) -> Standing:
        """Play the contest that was entered and return where it ended."""
        contest = self._contest
        self._plan = Plan.of(self._settings, contest)
        stops = [*(look.second for look in self._plan.looks), contest.duration_seconds]
        try:
            async with self._at(0, then=stops[0]):
                await self._open()
            for number, second in enumerate(stops[:-1]):
                async with self._at(second, then=stops[number + 1]):
                    await self._look_around(number)
            await self._stop_drawing()
            async with self._at(contest.duration_seconds):
                return await self._finish(contest)
        finally:
            self._catching_up.close()
            await self._stop_drawing()

    @asynccontextmanager
    async def _at(self, second: int, *, then: int | None = None) -> AsyncIterator[None]:
        """Hold the clock at ``second``; a run that was interrupted first catches up, held.

        It then runs up to ``then`` at most, however long the way there takes.
        """
        if second > self._clock.now():
            self._catching_up.close()
        async with self._clock.at(second):
            yield
            if then is not None:
                self._clock.stop_at(then)

    async def _look_around(self, number: int) -> None:
        """Look at every problem that is not solved; then let them draw for the next look."""
        if self._clock.now() < self._contest.duration_seconds:
            for entry in self._entries:
                if not entry.is_solved and entry.decided <= number:
                    await entry.look(number)
        if number + 1 < len(self._plan.looks):
            await self._open_window(number + 1)

    async def _stop_drawing(self) -> None:
        """Draw no more, and account for every sample, once."""
        if self._is_accounted:
            return
        self._is_accounted = True
        for entry in self._entries:
            await entry.solver.close()
        for entry in self._entries:
            await entry.account()
        await self._recorder.effort()

    async def _open(self) -> None:
        """Read every statement and let the solvers draw."""
        contest = self._contest
        await self._recorder.event("started", f"{contest.name} has started")
        posed: list[tuple[Problem, Statement]] = []
        for problem in self._problems:
            statement = await self._site.statement(contest.id, problem.index)
            if statement.why_left_out:
                text = f"left out: {statement.why_left_out}"
                await self._recorder.event("skipped", text, problem.index)
            else:
                posed.append((problem, statement))
        written = await asyncio.gather(*(self._written(statement) for _, statement in posed))
        for (problem, statement), inputs in zip(posed, written, strict=True):
            await self._begin(problem, statement, inputs)
        if self._left is not None:
            await self._recorder.event("resumed", self._found())
        await self._open_window(0)

    async def _written(self, statement: Statement) -> list[str]:
        """The inputs that a model writes for a problem, if there is one for that."""
        task, count = _task(self._contest, statement), self._settings.generated_inputs
        return await written_inputs(self._input_model, task, count, self._seed)

    async def _begin(self, problem: Problem, statement: Statement, written: Sequence[str]) -> None:
        """Make a problem's entry, and give it what an interrupted run knew of it."""
        record = ProblemRecord(problem.index, problem.name, problem.rating, Funnel())
        # In a thread: making inputs takes a moment of computing, and the loop has others to serve.
        solver = await asyncio.to_thread(self._solver, statement, written)
        desk = Desk(
            self._contest,
            self._site,
            self._clock,
            self._recorder,
            self._plan,
            self._seed,
            waits=self._settings.pace == "samples",
        )
        entry = Entry(desk, problem, solver, record)
        self._entries.append(entry)
        if self._left is not None:
            assert self._restore is not None
            await self._restore(problem.index, solver)
        self._recorder.log(problem.index).inputs(solver.inputs)
        if self._left is not None:
            decided = max(len(self._left.windows) - 1, 0)
            target = self._left.windows[decided - 1].get(problem.index, 0) if decided else 0
            await entry.take_up(self._left.problems[problem.index], decided, target)

    def _found(self) -> str:
        sampled = sum(entry.solver.funnel().sampled for entry in self._entries)
        sent = sum(len(entry.prospect.tries) for entry in self._entries)
        found = f"{counted(sampled, 'sample')} and {counted(sent, 'submission')}"
        return f"goes on where it was interrupted, with {found}"

    def _solver(self, statement: Statement, written: Sequence[str]) -> Solver:
        return Solver(
            _task(self._contest, statement),
            backend=self._backend,
            judge=self._judge,
            slots=self._slots,
            seed=self._seed,
            languages=self._languages,
            num_inputs=self._settings.generated_inputs,
            cluster_limit=self._settings.cluster_limit,
            log=self._recorder.log(statement.index),
            meter=self._meter,
            written=written,
            example_time=self._settings.example_time,
        )

    async def _open_window(self, number: int) -> None:
        """Let unsolved problems draw what is planned up to a look, or everything on the clock."""
        unsolved = {entry.index: entry for entry in self._entries if not entry.is_solved}
        known = self._left.windows if self._left else ()
        targets = known[number] if number < len(known) else self._targets(number, unsolved)
        await self._recorder.window(number, targets)
        for index in targets.keys() & unsolved.keys():
            unsolved[index].solver.open(targets[index])

    def _targets(self, number: int, unsolved: Collection[str]) -> Mapping[str, int]:
        """How many samples each unsolved problem is to have by a look."""
        if self._settings.pace == "clock":
            return dict.fromkeys(unsolved, self._settings.samples_per_problem)
        second = self._plan.looks[number].second
        drawn = {entry.index: entry.solver.target for entry in self._entries}
        states = [
            entry.state(second, self._backend.limit(entry.solver.task.id))
            for entry in self._entries
        ]
        return self._plan.targets(number, states, drawn)

    async def _finish(self, contest: Contest) -> Standing:
        """Wait for the site's last verdicts; read the final standings and ratings from it."""
        await self._site.finished(contest.id)
        for entry in self._entries:
            await entry.learn_fate()
        rows = await self._site.rows(contest.id)
        changes = await self._site.rating_changes(contest.id)
        handle, rating = self._settings.handle, self._settings.start_rating
        standing = standing_of(handle, rating, rows, changes, contest, self._problems)
        await self._recorder.standing(handle, standing)
        await self._recorder.event(
            "finished",
            f"place {standing.place} of {standing.participants}, performance "
            f"{standing.performance}, rating {standing.old_rating} -> {standing.new_rating}",
            **msgspec.to_builtins(standing),
        )
        return standing

    def live(self) -> Live:
        """The present moment, for a display."""
        contest = self._contest
        return Live(
            title=contest.name,
            contest_s=self._clock.now(),
            duration_s=contest.duration_seconds,
            phase="CODING",
            held=self._clock.is_held,
            wall_s=self._recorder.wall_s,
            problems=[entry.live() for entry in self._entries],
            utilisation=self._recorder.utilisation,
        )


def _task(contest: Contest, statement: Statement) -> Task:
    examples = tuple(
        TestCase(f"example {number}", sample["input"].encode(), sample["output"].encode())
        for number, sample in enumerate(statement.samples, start=1)
    )
    limits = Limits(
        cpu_s=statement.time_limit_seconds,
        memory_bytes=statement.memory_limit_bytes,
        output_bytes=EXAMPLE_OUTPUT_BYTES,
    )
    return Task(f"{contest.id}{statement.index}", statement.description, examples, limits)
