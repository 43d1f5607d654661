"""What a person sees while a replay runs; always on standard error, never on standard output.

A terminal gets a live table, a log gets whole lines or JSON records, ``--json`` gets nothing.
Displays only show: they keep no time of their own (wall seconds come with each
:class:`~bot.record.Live`) and no state that a run depends on.
"""

from __future__ import annotations

import logging
from typing import Protocol, TextIO

from rich import live as rich_live
from rich.console import Console, Group, RenderableType
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from bot.logs import Log
from bot.record import Event, Live, LiveProblem
from bot.summary import problem_table
from bot.wording import grouped, hms, printable, utilisation_words

_REDRAW_WALL_S = 0.1
_PROGRESS_LINE_WALL_S = 10.0


class Display(Protocol):
    """Where a running replay is shown."""

    def update(self, live: Live) -> None:
        """Show this moment; may be called as often as one likes."""
        ...

    def event(self, event: Event) -> None:
        """Show that something happened."""
        ...

    def close(self) -> None:
        """Show the last moment and let go of the terminal; a second call does nothing."""
        ...


def make_display(stream: TextIO, *, json: bool, log: Log | None = None) -> Display:
    """The display that suits ``stream``: none for ``json``, lines where it is no terminal.

    With a ``log`` it is in its form and on its console: its lines stand above the table.
    """
    if json:
        return NullDisplay()
    if log is not None and log.form != "rich":
        return LogDisplay() if log.is_json else PlainDisplay(stream)
    console = log.console if log and log.console else Console(file=stream, highlight=False)
    if console.is_terminal and not console.is_dumb_terminal:
        return RichDisplay(console)
    return PlainDisplay(stream)


class NullDisplay:
    """Shows nothing."""

    def update(self, live: Live) -> None: ...  # noqa: D102

    def event(self, event: Event) -> None: ...  # noqa: D102

    def close(self) -> None: ...  # noqa: D102


class LogDisplay:
    """A log record per event, and one of progress at most every 10 wall seconds."""

    def __init__(self) -> None:
        self._logger = logging.getLogger("bot.run")
        self._next_wall_s = _PROGRESS_LINE_WALL_S

    def update(self, live: Live) -> None:  # noqa: D102
        if live.wall_s >= self._next_wall_s:
            self._next_wall_s = live.wall_s + _PROGRESS_LINE_WALL_S
            problems = {p.index: _counts(p) for p in live.problems if p.target or p.funnel.sampled}
            extra = {"kind": "progress", "contest_s": live.contest_s, "problems": problems}
            self._logger.info("%s", _phase(live), extra=extra)
            if live.trouble:
                self._logger.warning("%s; trying again", live.trouble, extra={"kind": "trouble"})

    def event(self, event: Event) -> None:  # noqa: D102
        extra = {
            "kind": event.kind,
            "contest_s": event.contest_s,
            "problem": event.problem,
            "data": event.data,
        }
        self._logger.info("%s", event.text, extra=extra)

    def close(self) -> None:
        """Nothing is pending: every record was written."""


class PlainDisplay:
    """One line per event, and a line of progress at most every 10 wall seconds: for logs."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._next_wall_s = _PROGRESS_LINE_WALL_S

    def update(self, live: Live) -> None:  # noqa: D102
        if live.wall_s >= self._next_wall_s:
            self._next_wall_s = live.wall_s + _PROGRESS_LINE_WALL_S
            self._line(progress_line(live))

    def event(self, event: Event) -> None:  # noqa: D102
        self._line(event_line(event))

    def close(self) -> None:
        """Nothing is pending: every line was flushed."""

    def _line(self, text: str) -> None:
        self._stream.write(text + "\n")
        self._stream.flush()


class RichDisplay:
    """A live table below the events so far; redrawn at most ten times a wall second."""

    def __init__(self, console: Console) -> None:
        self._console = console
        # Redrawn by update(), not by a thread of rich's: the run's loop is the only writer.
        self._live = rich_live.Live(console=console, auto_refresh=False, transient=True)
        self._last: Live | None = None
        self._drawn_wall_s = float("-inf")

    def update(self, live: Live) -> None:  # noqa: D102
        if self._last is None:
            self._live.start()
        self._last = live
        if live.wall_s - self._drawn_wall_s >= _REDRAW_WALL_S:
            self._drawn_wall_s = live.wall_s
            self._live.update(live_view(live), refresh=True)

    def event(self, event: Event) -> None:  # noqa: D102
        self._console.print(Text(event_line(event)))

    def close(self) -> None:  # noqa: D102
        if self._last is not None:
            self._live.update(live_view(self._last), refresh=True)
        self._live.stop()


def _counts(problem: LiveProblem) -> dict[str, int]:
    funnel = problem.funnel
    names = ("sampled", "compiled", "passed", "clusters", "submitted")
    return {"target": problem.target} | {name: getattr(funnel, name) for name in names}


def event_line(event: Event) -> str:
    """``0:14:02  A   attempt 1: AC``."""
    problem = printable(event.problem or "-")
    return f"{hms(event.contest_s)}  {problem:<3} {printable(event.text)}"


def progress_line(live: Live) -> str:
    """All problems on one line: samples drawn of those awaited, passed, verdict; who is busy."""
    parts = [
        f"{printable(p.index)} {grouped(p.funnel.sampled)}/{grouped(p.target)} sampled, "
        f"{grouped(p.funnel.passed)} passed{f', {printable(p.verdict)}' if p.verdict else ''}"
        for p in live.problems
        if p.target or p.funnel.sampled or p.verdict
    ]
    parts += [words for words in (_busy(live), _trouble(live)) if words]
    return f"{hms(live.contest_s)}  {_phase(live)}" + "".join(f"; {part}" for part in parts)


def live_view(live: Live) -> RenderableType:
    """The title, the contest clock and a row per problem."""
    clock = Table.grid(padding=(0, 1))
    done = min(max(live.contest_s, 0), live.duration_s)
    bar = ProgressBar(
        total=max(live.duration_s, 1), completed=done, width=30, complete_style="cyan"
    )
    clock.add_row(Text(f"{hms(live.contest_s)} of {hms(live.duration_s)}"), bar)
    phase = Text(_phase(live), style="yellow" if live.held else "dim")
    problems = problem_table()
    for problem in live.problems:
        problems.add_row(*_cells(problem))
    title = Text(printable(live.title), style="bold")
    busy = [Text(words, style="dim")] if (words := _busy(live)) else []
    trouble = [Text(words, style="yellow")] if (words := _trouble(live)) else []
    return Group(Text(), title, clock, phase, *busy, *trouble, Text(), problems)


def _cells(problem: LiveProblem) -> list[Text]:
    funnel = problem.funnel
    sampled = grouped(funnel.sampled)
    if problem.target > funnel.sampled:
        sampled += f" / {grouped(problem.target)}"
    counts = (funnel.compiled, funnel.passed, funnel.clusters, funnel.submitted)
    return [
        Text(printable(f"{problem.index} {problem.name}")),
        Text(sampled),
        *(Text(grouped(count), style="" if count else "dim") for count in counts),
        Text(printable(problem.verdict), style="bold green" if problem.verdict == "AC" else ""),
    ]


def _phase(live: Live) -> str:
    held = "held while samples are judged" if live.held else ""
    return ", ".join(word for word in (printable(live.phase), held) if word)


def _busy(live: Live) -> str:
    words = utilisation_words(live.utilisation)
    return f"busy: {words}" if words else ""


def _trouble(live: Live) -> str:
    return f"{printable(live.trouble)}; trying again" if live.trouble else ""
