"""Shares slots out, urgent work first; a slot is the cells that one core runs programs in.

A slot has a cell for programs and one for graders and compilers, each of them for Python and for
native code, started when first needed. A cell that is lost or interrupted is killed and replaced.
"""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import itertools
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from io import FileIO
from typing import Literal

from judge.cells import Cell, CellLost, Pipe
from judge.orders import Order, Outcome

Kind = Literal["python", "native"]
Role = Literal["program", "grader"]
Launch = Callable[[int, Kind], Awaitable[Cell]]


def _pipe() -> tuple[FileIO, FileIO]:
    reading, writing = os.pipe2(os.O_CLOEXEC)
    return FileIO(reading, "r"), FileIO(writing, "w")


class Slot:
    """The cells of one core.

    Args:
        number: Which slot this is.
        launch: Starts a cell of a slot.
    """

    def __init__(self, number: int, launch: Launch) -> None:
        self._number = number
        self._launch = launch
        self._cells: dict[tuple[Kind, Role], Cell] = {}
        self._busy: Cell | None = None

    async def run(
        self, order: Order, *, want_output: bool = True, pipe: Pipe | None = None
    ) -> list[Outcome]:
        """Do an order in the cell it belongs to, as :meth:`judge.cells.Cell.run` does.

        Raises:
            CellLost: The cell was lost; another takes its place.
        """
        kind: Kind = "python" if order.mode in {"python", "check"} else "native"
        role: Role = "program" if order.profile in {"run", "loaded"} else "grader"
        cell = self._cells.get((kind, role))
        if cell is None:
            cell = self._cells[kind, role] = await self._launch(self._number, kind)
        self._busy = cell
        try:
            outcomes = await cell.run(order, want_output=want_output, pipe=pipe)
        except BaseException:
            self._cells.pop((kind, role), None)
            cell.kill()
            raise
        finally:
            self._busy = None
        return outcomes

    def make_room(self) -> None:
        """Ask for the order under way to end with its present run."""
        if self._busy is not None:
            self._busy.make_room()

    async def interact(self, program: Order, grader: Order) -> tuple[Outcome, Outcome]:
        """Run a program and a grader that talk to each other.

        Raises:
            CellLost: A cell was lost.
        """
        with contextlib.ExitStack() as stack, contextlib.ExitStack() as held:
            to_grader, to_program = ([stack.enter_context(end) for end in _pipe()] for _ in "ab")
            # Who ends first must be known before the other can notice: until then no end closes.
            for end in (*to_grader, *to_program):
                held.callback(os.close, os.dup(end.fileno()))
            try:
                async with asyncio.TaskGroup() as group:
                    played = group.create_task(
                        self.run(program, pipe=(to_program[0], to_grader[1]))
                    )
                    graded = group.create_task(self.run(grader, pipe=(to_grader[0], to_program[1])))
                    played.add_done_callback(lambda _: held.close())
                    graded.add_done_callback(lambda _: held.close())
            except* CellLost as lost:
                raise lost.exceptions[0] from lost
        return played.result()[0], graded.result()[0]

    def kill(self) -> None:
        """End every cell."""
        while self._cells:
            self._cells.popitem()[1].kill()


class SlotPool:
    """A fixed number of slots; urgent callers overtake others.

    Args:
        launch: Starts a cell.
        size: How many slots there are.
    """

    def __init__(self, launch: Launch, size: int) -> None:
        self._slots = [Slot(number, launch) for number in range(size)]
        self._free = list(range(size))
        self._waiting: list[tuple[bool, int, asyncio.Future[int]]] = []
        self._turns = itertools.count()
        self._alone = asyncio.Lock()

    @contextlib.asynccontextmanager
    async def slot(self, *, urgent: bool) -> AsyncIterator[Slot]:
        """Lend a slot."""
        number = await self._take(urgent=urgent)
        try:
            yield self._slots[number]
        finally:
            self._give(number)

    @contextlib.asynccontextmanager
    async def alone(self) -> AsyncIterator[Slot]:
        """Lend a slot while all others rest, for a measurement that neighbours would disturb."""
        async with self._alone, contextlib.AsyncExitStack() as stack:
            slots = [await stack.enter_async_context(self.slot(urgent=True)) for _ in self._slots]
            yield slots[0]

    async def _take(self, *, urgent: bool) -> int:
        if self._free:
            return self._free.pop()
        if urgent:
            for slot in self._slots:
                slot.make_room()
        turn: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (not urgent, next(self._turns), turn))
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._give(turn.result())
            raise

    def _give(self, number: int) -> None:
        while self._waiting:
            turn = heapq.heappop(self._waiting)[2]
            if not turn.done():
                turn.set_result(number)
                return
        self._free.append(number)

    def close(self) -> None:
        """Kill every cell."""
        for slot in self._slots:
            slot.kill()
