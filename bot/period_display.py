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

from bot.careers import Career, Versus
from bot.paper import Beside
from bot.period import Condition, Group, Period
from bot.solves import UNRATED, Effort, SolveRate
from bot.wording import (
    PERCENTILE,
    PERCENTILE_BOUNDS,
    PERFORMANCE,
    PERFORMANCE_STATIONARY,
    counted,
    grouped,
    hms,
    printable,
)
from contest_sim.career import Mean
from contest_sim.paired import Difference

TAGS_SHOWN = 8
VERSUS = "Mean difference ± its standard error between contests (95 % interval, Student's t)."
FIGURE_NAMES = {
    "performance": "performance",
    "performance_stationary": "stationary performance",
    "percentile": "percentile",
    "percentile_best": "percentile, solved at once",
    "percentile_worst": "percentile, in the last second",
}


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


def group_lines(group: Group) -> list[str]:
    """A group's figures, each with its error and its definition."""
    lines = career_lines(group.career)
    if len(group.setups) > 1:
        mixed = counted(len(group.setups), "configuration")
        lines.append(f"  {mixed} mixed here: --by configuration tells them apart")
    return lines + [f"  {words}" for words in effort_lines(group.effort)]


def career_lines(career: Career) -> list[str]:
    """Means with their errors, and the official rating."""
    lines = _mean_lines(career.means) if career.means else []
    if career.rating is not None:
        error = "" if career.rating_error is None else f" ± {career.rating_error:.0f}"
        of = "one seed's" if career.complete == 1 else f"mean of {career.complete} seeds"
        lines.append(
            f"  official rating {career.rating:.0f}{error} (a fresh account after these contests,"
            f" {of})"
        )
    if career.missing:
        rounds = ", ".join(map(str, career.missing))
        lines.append(f"  no official rating: round {rounds} is not here any more")
    if career.synthetic:
        lines.append(f"  runs in synthetic fields, left out: {career.synthetic}")
    return lines


def effort_lines(effort: Effort) -> list[str]:
    """What a solve took, in words."""
    runs = counted(effort.runs, "run")
    if not effort.solves:
        return [f"nothing solved in {runs}"]
    parts = [
        f"{counted(effort.solves, 'solve')} in {effort.runs_with_solve} of {runs}",
        _figure(effort.submissions_per_solve, "{:.2f} submissions per solve"),
        _figure(effort.samples_per_solve, "{} samples per solve, those of other problems too"),
        _figure(effort.solving_sample, "the accepted program was sample {} (median)"),
    ]
    lines = ["; ".join(filter(None, parts))]
    if effort.first_solve_s is not None and effort.first_solve_median_s is not None:
        mean, median = hms(effort.first_solve_s), hms(effort.first_solve_median_s)
        lines.append(f"first solve of a run at {mean} on average, {median} in the median")
    return lines


def with_errors(mean: Mean, digits: int, unit: str = "") -> str:
    """``905 ± 120 between contests, ± 14 between runs``, as far as known."""
    errors = [
        f"± {error:.{digits}f} between {name}"
        for name, error in (
            ("contests", mean.error_between_contests),
            ("runs", mean.error_between_runs),
        )
        if error is not None
    ]
    return f"{mean.mean:.{digits}f}{unit} {', '.join(errors)}".rstrip()


def difference_words(difference: Difference, digits: int = 0) -> str:
    """``+80 ± 20 (-174 to 334) over 2 contests``."""
    error = difference.error_between_contests
    words = f"{difference.mean:+.{digits}f}"
    if error is not None:
        words += f" ± {error:.{digits}f}"
    if difference.low is not None and difference.high is not None:
        words += f" ({difference.low:.{digits}f} to {difference.high:.{digits}f})"
    return words


def rate_words(rate: SolveRate) -> str:
    """``24 % (9 to 44)``."""
    words = f"{100 * rate.rate:.0f} %"
    if rate.low is None or rate.high is None:
        return words
    return f"{words} ({100 * rate.low:.0f} to {100 * rate.high:.0f})"


def ours_words(row: Beside) -> str:
    """Our figure beside a published one, with its error."""
    if row.ours is None:
        return "-"
    digits = 0 if row.published > 100 else 1
    error = "" if row.error is None else f" ± {row.error:.{digits}f}"
    return f"{row.ours:.{digits}f}{error}"


def unfinished_words(unfinished: dict[str, int]) -> str:
    """The runs that say nothing here."""
    states = ", ".join(f"{count} {state}" for state, count in sorted(unfinished.items()))
    return f"Not counted: {states}."


def condition_words(condition: Condition, runs: int) -> str:
    """What a number stands on, with the number of runs where it is not all of them."""
    many = "" if condition.runs == runs else f" [{counted(condition.runs, 'run')}]"
    return f"{condition.words}{many}"


def _figure(value: float | None, words: str) -> str:
    if value is None:
        return ""
    return words.format(value if "{:" in words else grouped(round(value)))


def _mean_lines(means: dict[str, Mean]) -> list[str]:
    mean, stationary = means["performance"], means["performance_stationary"]
    lines = [
        f"  over {counted(mean.contests, 'contest')}, {counted(mean.runs, 'run')}:",
        f"  performance {with_errors(mean, 0)} ({PERFORMANCE})",
        f"  performance {with_errors(stationary, 0)} ({PERFORMANCE_STATIONARY})",
        f"  top {with_errors(means['percentile'], 1, ' %')} ({PERCENTILE})",
    ]
    if "percentile_best" in means and "percentile_worst" in means:
        best, worst = means["percentile_best"].mean, means["percentile_worst"].mean
        lines.append(f"  top {best:.1f} % and {worst:.1f} % ({PERCENTILE_BOUNDS})")
    return lines


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


def shown_rates(rates: Sequence[SolveRate]) -> Iterator[SolveRate]:
    """All rates but those of rarer tags."""
    tags = 0
    for rate in rates:
        tags += rate.kind == "tag"
        if tags <= TAGS_SHOWN:
            yield rate


def rate_name(rate: SolveRate) -> str:
    """Which problems a rate is of."""
    if rate.kind != "rating":
        return printable(rate.name)
    return "without a rating" if rate.name == UNRATED else f"rated {rate.name}"


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


def caveat_words(rows: Sequence[Beside]) -> str:
    """What keeps the published figures from being compared; empty where nothing does."""
    notes = list(dict.fromkeys(note for row in rows for note in row.caveats))
    return f"Not comparable as they stand: {'; '.join(notes)}." if notes else ""


def versus_lines(period: Period) -> list[str]:
    """Every two groups: the differences of their figures, with error and 95 % interval."""
    lines = []
    for one in period.versus:
        some = next(iter(one.differences.values()))
        lines.append(
            f"{versus_words(one, period)}, over {counted(len(some.contests), 'contest')} with"
            f" {some.runs[0]} and {counted(some.runs[1], 'run')}:"
        )
        for name, difference in one.differences.items():
            digits = 0 if name.startswith("performance") else 1
            lines.append(f"  {FIGURE_NAMES[name]} {difference_words(difference, digits)}")
    return lines


def versus_words(one: Versus, period: Period) -> str:
    """``a less b``."""
    return f"{period.labels[one.first]} less {period.labels[one.second]}"
