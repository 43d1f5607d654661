"""How far ``upsolve sample`` is: a live line on a terminal, elsewhere only what is wrong."""

from __future__ import annotations

import asyncio
import time
from typing import Self, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from bot.wording import grouped, printable
from model.accounting import MeteredBackend

TICK_S = 0.25
TROUBLE_EVERY_S = 30.0


class SamplingDisplay:
    """Shows one backend at work; a context manager."""

    def __init__(
        self, stream: TextIO, model: MeteredBackend, total: int, there: int, *, quiet: bool
    ) -> None:
        """Count from ``there`` to ``total``; ``quiet`` shows nothing."""
        self._console = Console(file=stream, highlight=False)
        self._model = model
        self._progress = Progress(
            TextColumn("sampling"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            TextColumn("{task.fields[words]}", markup=False),
            console=self._console,
            transient=True,
            auto_refresh=False,
            disable=quiet or not self._console.is_terminal,
        )
        self._task = self._progress.add_task("", total=total, completed=there, words="")
        self._there = there
        self._quiet = quiet
        self._next_trouble = 0.0

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def update(self) -> None:
        """A sample has come."""
        self._progress.advance(self._task)

    async def tick(self) -> None:
        """Redraw, and tell of trouble, until cancelled."""
        while True:
            self.show()
            await asyncio.sleep(TICK_S)

    def show(self) -> None:
        """Redraw; a log gets a line about trouble now and then."""
        trouble = printable(self._model.trouble)
        now = time.monotonic()
        if trouble and not self._quiet and now >= self._next_trouble:
            self._next_trouble = now + TROUBLE_EVERY_S
            self._console.print(Text(f"{trouble}; trying again"), soft_wrap=True)
        rate = f"{grouped(round(self._model.usage.tokens_per_s))} tokens/s"
        self._progress.update(self._task, words=rate, refresh=True)
