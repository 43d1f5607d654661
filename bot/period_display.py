"""Many runs for a person: every rated one, then each model's figures with what they stand on.

Renders a :class:`bot.period.Period` and computes nothing. Every mean stands with its errors, and
its definition in words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rich.console import Group as Lines
from rich.table import Table
from rich.text import Text

from bot.paper import Beside
from bot.period import Group, Period
from bot.period_words import (
    VERSUS,
    caveat_words,
    condition_words,
    group_lines,
    ours_words,
    rate_name,
    rate_words,
    shown_rates,
    unfinished_words,
    versus_lines,
)
from bot.solves import SolveRate
from bot.wording import printable


def as_text(period: Period) -> Any:
    """Everything, for a terminal or a file."""
    if not period.rated:
        return "no rated runs yet" if period.selection.is_everything else "no rated runs in it"
    parts: list[Any] = [_runs(period)]
    for group in period.groups:
        parts += [Text(), Text(printable(group.label), style="bold")]
        parts += [Text("\n".join(group_lines(group))), *_tables(group)]
    if period.versus:
        parts += [Text(), Text("On the same contests", style="bold")]
        parts.append(Text(VERSUS))
        parts.append(Text("\n".join(versus_lines(period))))
    if period.unfinished:
        parts += [Text(), Text(unfinished_words(period.unfinished))]
    return Lines(*parts)


def _runs(period: Period) -> Table:
    table = Table("run", "model", "seed", "place", "top %", "perf.", "rating", box=None)
    for row in period.rated:
        synthetic = ", synthetic" if row["field_kind"] == "synthetic" else ""
        table.add_row(
            Text(printable(row["run_id"])),
            Text(printable(row["model"])),
            str(row["seed"]),
            f"{row['place']} of {row['participants']}{synthetic}",
            f"{row['percentile']:.1f}",
            str(row["performance"]),
            f"{row['old_rating']} -> {row['new_rating']} ({row['delta']:+d})",
        )
    return table


def _tables(group: Group) -> Iterator[Any]:
    shown = list(shown_rates(group.rates))
    if shown:
        yield Text()
        yield _rates(shown)
    yield Text()
    yield _beside(group.beside)
    if words := caveat_words(group.beside):
        yield Text(words)
    yield Text()
    facts = Table.grid(padding=(0, 2))
    facts.add_column(style="dim", no_wrap=True)
    facts.add_column(overflow="fold")
    for condition in group.conditions:
        facts.add_row(condition.name, Text(condition_words(condition, len(group.runs))))
    yield facts


def _rates(rates: Sequence[SolveRate]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("problems", overflow="fold")
    for name in ("number", "attempts", "solved", "rate, 95 % interval"):
        table.add_column(name, justify="right", no_wrap=True)
    for rate in rates:
        table.add_row(
            Text(rate_name(rate)),
            str(rate.problems),
            str(rate.attempts),
            str(rate.solved),
            rate_words(rate),
        )
    return table


def _beside(rows: Sequence[Beside]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("AlphaCode's figures", overflow="fold")
    table.add_column("theirs", justify="right", no_wrap=True)
    table.add_column("ours", justify="right", no_wrap=True)
    for row in rows:
        table.add_row(row.name, f"{row.published:g}", ours_words(row))
    return table
