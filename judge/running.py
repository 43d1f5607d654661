"""Runs orders on the pool, tries again what the judge lost, and says what a run's verdict is.

Invariants: a lost cell is tried once more and then the judge's fault; a run that the limits reject
by a tenth or less is measured again with the machine to itself before it is believed.
"""

from __future__ import annotations

import re
import signal
from collections.abc import Sequence
from typing import Literal

import msgspec

from judge.cells import CellLost, failed
from judge.orders import Order, Outcome
from judge.slots import SlotPool
from judge.verdict import Compilation, Limits, Run, Verdict

_OUT_OF_MEMORY = re.compile(rb"^MemoryError|std::bad_alloc", re.MULTILINE)
_BORDER = 1.1
_TRIES = 2  # more, of a run at the border


class Build(msgspec.Struct, frozen=True):
    """What compiling gave: the verdict and message, and what a cell runs.

    ``files`` lie in the working folder of what may read there: graders, and programs that an
    interpreter runs. A ``loaded`` program is not static.
    """

    compilation: Compilation
    mode: Literal["python", "binary", "command"] = "python"
    program: bytes = b""
    argv: tuple[str, ...] = ("main",)
    files: dict[str, bytes] = {}
    profile: Literal["run", "loaded"] = "run"


def classify(outcome: Outcome, limits: Limits) -> Verdict:
    """Return the verdict on a run before any comparison, in :class:`Verdict`'s order.

    The least peak memory that the cell can tell is ``outcome.floor``; a smaller limit counts as
    that.
    """
    failed = outcome.status != 0
    rules = (
        (not outcome.caged or outcome.killed == "cancelled", Verdict.JE),
        (not outcome.compiled, Verdict.CE),
        (outcome.output_size > limits.output_bytes, Verdict.OLE),
        (outcome.killed == "memory", Verdict.MLE),
        (outcome.memory > max(limits.memory_bytes, outcome.floor), Verdict.MLE),
        (failed and _OUT_OF_MEMORY.search(outcome.stderr), Verdict.MLE),
        (outcome.cpu_s > limits.cpu_s or outcome.killed, Verdict.TLE),
        (outcome.status == -signal.SIGXCPU, Verdict.TLE),
        # Neither we nor the program can have sent this one: the machine ran out of memory.
        (outcome.status == -signal.SIGKILL, Verdict.JE),
        (failed, Verdict.RTE),
    )
    return next((verdict for applies, verdict in rules if applies), Verdict.AC)


def at_border(outcome: Outcome, limits: Limits) -> bool:
    """Tell whether a rejection may be the neighbours' doing: noise moves times by a tenth."""
    verdict = classify(outcome, limits)
    if verdict is Verdict.MLE:
        return not outcome.killed and outcome.memory <= _BORDER * limits.memory_bytes
    starved = outcome.killed == "wall" and outcome.cpu_s > limits.cpu_s / 2
    return verdict is Verdict.TLE and (starved or not outcome.killed)


def scaled(limits: Limits, factor: float) -> Limits:
    """Return limits with ``factor`` times the time."""
    if factor == 1.0:
        return limits
    wall_s = limits.wall_limit_s * factor
    return msgspec.structs.replace(limits, cpu_s=limits.cpu_s * factor, wall_s=wall_s)


def as_run(outcome: Outcome, limits: Limits) -> Run:
    """Return a run as clients see it."""
    return Run(
        verdict=classify(outcome, limits),
        cpu_s=outcome.cpu_s,
        wall_s=outcome.wall_s,
        memory_bytes=outcome.memory,
        exit_code=outcome.status if outcome.status >= 0 else None,
        signal=-outcome.status if outcome.status < 0 else None,
        output=outcome.output,
        stderr=outcome.stderr,
    )


class Runner:
    """Runs orders.

    Args:
        pool: Where programs run.
        time_factor: What time limits are multiplied by, for the speed of this machine.
    """

    def __init__(self, pool: SlotPool, time_factor: float) -> None:
        self._pool = pool
        self.time_factor = time_factor

    async def perform(
        self, order: Order, *, urgent: bool, want_output: bool = True
    ) -> list[Outcome]:
        """Do an order in some slot, once more in another cell if the first is lost.

        What is not urgent gives its slot up between two runs when something urgent waits.

        Raises:
            CellLost: It was lost twice.
        """
        outcomes: list[Outcome] = []
        while len(outcomes) < len(order.inputs):
            rest = msgspec.structs.replace(order, inputs=order.inputs[len(outcomes) :])
            outcomes += await self._twice(rest, urgent=urgent, want_output=want_output)
            if order.stop_on_failure and failed(outcomes[-1], order):
                break
        return outcomes

    async def _twice(self, order: Order, *, urgent: bool, want_output: bool) -> list[Outcome]:
        try:
            async with self._pool.slot(urgent=urgent) as slot:
                return await slot.run(order, want_output=want_output)
        except CellLost:
            async with self._pool.slot(urgent=urgent) as slot:
                return await slot.run(order, want_output=want_output)

    async def interact(
        self, program: Order, grader: Order, *, urgent: bool
    ) -> tuple[Outcome, Outcome]:
        """Let a program and a grader talk, once more if a cell is lost.

        Raises:
            CellLost: One was lost twice.
        """
        try:
            async with self._pool.slot(urgent=urgent) as slot:
                return await slot.interact(program, grader)
        except CellLost:
            async with self._pool.slot(urgent=urgent) as slot:
                return await slot.interact(program, grader)

    async def run(
        self,
        build: Build,
        inputs: Sequence[bytes],
        limits: Limits,
        *,
        stop_on_failure: bool,
        urgent: bool,
        settle: bool,
    ) -> list[Run]:
        """Run a program on each input; the limits are scaled to this machine here.

        Args:
            build: The program.
            inputs: Standard input of each run.
            limits: What each run may use, on a machine of factor 1.
            stop_on_failure: Leave out what follows a run that is not AC.
            urgent: Overtake what is not.
            settle: Measure again what the limits reject by a tenth or less.
        """
        limits = scaled(limits, self.time_factor)
        allowed = scaled(limits, _BORDER) if settle else limits
        order = Order(
            build.mode,
            build.profile,
            allowed,
            argv=build.argv,
            program=build.program,
            inputs=inputs,
            files=build.files if build.mode == "command" else {},
            stop_on_failure=stop_on_failure,
        )
        try:
            outcomes = await self.perform(order, urgent=urgent)
        except CellLost as error:
            return [Run(Verdict.JE, stderr=str(error).encode())]
        runs: list[Run] = []
        for data, outcome in zip(inputs, outcomes, strict=False):
            if settle and at_border(outcome, limits):
                one = msgspec.structs.replace(order, inputs=(data,))
                runs.append(as_run(await self._again(one, outcome, limits), limits))
            else:
                runs.append(as_run(outcome, limits))
            if stop_on_failure and runs[-1].verdict is not Verdict.AC:
                break
        if stop_on_failure and runs[-1].verdict is Verdict.AC and len(runs) < len(inputs):
            # What looked like a failure was noise: the rest is still to be run.
            rest = inputs[len(runs) :]
            runs += await self.run(
                build,
                rest,
                limits,
                stop_on_failure=True,
                urgent=urgent,
                settle=settle,
            )
        return runs

    async def _again(self, order: Order, first: Outcome, limits: Limits) -> Outcome:
        """Return the best of ``first`` and some runs with the machine to themselves."""
        best = first
        for _ in range(_TRIES):
            async with self._pool.alone() as slot:
                (outcome,) = await slot.run(order)
            by = "memory" if classify(best, limits) is Verdict.MLE else "cpu_s"
            best = min(best, outcome, key=lambda o: (o.killed != "", getattr(o, by)))
            if classify(best, limits) not in {Verdict.TLE, Verdict.MLE}:
                break
        return best
