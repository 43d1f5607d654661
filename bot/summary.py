"""What ``upsolve replay`` prints at its end: the result, and where each problem's samples went.

A renderable, so that the console it is printed on decides about width and colour. Everything is
read from the record; the sentences are ``bot.wording``'s.
"""

from __future__ import annotations

from pathlib import Path

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from bot.record import RunRecord, Standing
from bot.wording import (
    PERCENTILE,
    PERFORMANCE,
    PERFORMANCE_STATIONARY,
    best_reached,
    conditions,
    grouped,
    headline,
    ordinal,
    outcome_words,
    percentile_bounds,
    printable,
    rating_words,
    total,
    where_lost,
)


def summary(record: RunRecord, *, report: Path | None = None) -> RenderableType:
    """What ``upsolve replay`` prints at its end; ``report`` is where the report lies."""
    title = Text(printable(record.contest.name), style="bold")
    title.append(f"  run {printable(record.id)}, seed {record.seed}", style="dim")
    facts = Table.grid(padding=(0, 2))
    facts.add_column(style="dim", no_wrap=True)
    facts.add_column(overflow="fold")
    rows = _standing_rows(record.standing) if record.standing else []
    rows += conditions(record) + ([("Report", str(report))] if report else [])
    for name, words in rows:
        facts.add_row(name, Text(words))
    parts: list[RenderableType] = [title, Text(headline(record))]
    if not any(p.solved_s is not None for p in record.problems):
        parts.append(Text(f"{where_lost(total(record))} {best_reached(record)}".strip()))
    return Group(*parts, Text(), _filled_table(record), Text(), facts)


def _standing_rows(stand: Standing) -> list[tuple[str, str]]:
    bounds = percentile_bounds(stand)
    return [
        ("Place", f"{ordinal(stand.place)} of {grouped(stand.participants)}"),
        ("Percentile", f"top {stand.percentile:.1f} % ({PERCENTILE})"),
        *([("", bounds)] if bounds else []),
        ("Points", f"{grouped(stand.points)}, penalty {grouped(stand.penalty)}"),
        ("Performance", f"{stand.performance} ({PERFORMANCE})"),
        ("", f"{stand.performance_stationary} ({PERFORMANCE_STATIONARY})"),
        ("Rating", rating_words(stand)),
    ]


def problem_table() -> Table:
    """An empty table of problems and their funnels; where room is short, names give way."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("problem", overflow="fold")
    for name in ("sampled", "compiled", "passed", "clusters", "submitted"):
        table.add_column(name, justify="right", no_wrap=True, min_width=len(name))
    table.add_column("verdict", no_wrap=True, min_width=len("verdict"))
    return table


def _filled_table(record: RunRecord) -> Table:
    table = problem_table()
    for problem in record.problems:
        funnel = problem.funnel
        counts = (funnel.sampled, funnel.compiled, funnel.passed, funnel.clusters, funnel.submitted)
        table.add_row(
            Text(printable(f"{problem.index}  {problem.name}")),
            *map(grouped, counts),
            Text(outcome_words(problem), style="" if problem.solved_s is None else "bold green"),
        )
    return table
