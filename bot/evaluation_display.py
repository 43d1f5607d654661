"""How far ``upsolve evaluate`` is: a live line on a terminal, elsewhere a line for each problem.

Times left are told from what this process drew; what was there before costs nothing.
"""

from __future__ import annotations

import time
from typing import Self, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.text import Text

from bot.evaluation import LeftOut
from bot.evaluation_store import Tally
from bot.wording import counted, grouped, hms, printable
from contest_sim.problem_sets import Question

REFRESH_S = 0.25


class EvaluationDisplay:
    """Shows one evaluation; a context manager, and its watcher."""

    def __init__(self, stream: TextIO, problems: int, samples: int, *, quiet: bool) -> None:
        """Count towards ``problems`` with ``samples`` each; ``quiet`` shows nothing."""
        self._console = Console(file=stream, highlight=False)
        self._quiet = quiet
        self._problems, self._samples = problems, samples
        self._done = 0
        self._drawn = 0  # by this process
        self._open: dict[str, int] = {}
        self._start = self._shown = time.monotonic()
        self._progress = Progress(
            TextColumn("evaluating"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[words]}", markup=False),
            console=self._console,
            transient=True,
            auto_refresh=False,
            disable=quiet or not self._console.is_terminal,
        )
        self._task = self._progress.add_task("", total=problems * samples, words="")

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def sampled(self, problem: str, *, kept: bool) -> None:
        """A sample was drawn, or was there."""
        self._open[problem] = self._open.get(problem, 0) + 1
        self._drawn += not kept
        now = time.monotonic()
        if now - self._shown >= REFRESH_S:
            self._shown = now
            self._refresh()

    def finished(self, question: Question, result: Tally | LeftOut, *, kept: bool) -> None:
        """A problem is done, or was there."""
        self._done += 1
        self._open.pop(question.id, None)
        self._refresh()
        if not self._quiet:
            parts = [f"{question.id}: {_words(result)}{' (kept)' if kept else ''}"]
            parts += [f"{self._done} of {self._problems} problems", *filter(None, [self._left()])]
            self._console.print(Text(printable("; ".join(parts))), soft_wrap=True)

    @property
    def _reached(self) -> int:
        return self._done * self._samples + sum(self._open.values())

    def _refresh(self) -> None:
        self._progress.update(self._task, completed=self._reached, words=self._left(), refresh=True)

    def _left(self) -> str:
        """``about 0:12:00 left``, as soon as there is something to tell it from."""
        missing = self._problems * self._samples - self._reached
        if not self._drawn or missing <= 0:
            return ""
        per_sample = (time.monotonic() - self._start) / self._drawn
        return f"about {hms(missing * per_sample)} left"


def _words(result: Tally | LeftOut) -> str:
    if isinstance(result, LeftOut):
        return f"left out: {result.why}"
    right = sum(program.copies for program in result.programs if program.is_right)
    passed = sum(program.copies for program in result.programs if program.passed)
    return (
        f"{counted(result.samples, 'sample')}, {grouped(passed)} passed the examples,"
        f" {grouped(right)} right"
    )
