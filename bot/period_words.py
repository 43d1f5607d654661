"""The words for what many runs say together, for terminals, pages and files; nothing is drawn.

Every mean stands with its errors and its definition. Computes nothing: all is read from a
:class:`bot.period.Period` and its parts.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from bot.careers import Career, Versus
from bot.paper import Beside
from bot.period import Condition, Group, Period, Selection
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


def group_lines(group: Group) -> list[str]:
    """A group's figures, each with its error and its definition."""
    lines = career_lines(group.career)
    if len(group.setups) > 1:
        mixed = counted(len(group.setups), "configuration")
        lines.append(f"  {mixed} mixed here: --by configuration tells them apart")
    return lines + [f"  {words}" for words in effort_lines(group.effort)]


def group_notes(group: Group) -> list[str]:
    """What is said of a group beside its means."""
    career = group.career
    notes = [f"{line[0].upper()}{line[1:]}." for line in effort_lines(group.effort)]
    if len(group.setups) > 1:
        notes.append(f"{counted(len(group.setups), 'configuration')} of this model are mixed here.")
    if career.missing:
        rounds = ", ".join(map(str, career.missing))
        notes.append(f"No official rating: round {rounds} is not here any more.")
    if career.synthetic:
        notes.append(f"Runs in synthetic fields, left out: {career.synthetic}.")
    return notes


def rating_context(career: Career) -> str:
    """What an official rating is."""
    error = "" if career.rating_error is None else f"± {career.rating_error:.0f} between seeds; "
    seeds = "one seed's" if career.complete == 1 else f"mean of {career.complete} seeds"
    return f"{error}a fresh account after these contests, {seeds}"


def error_words(mean: Mean, digits: int) -> str:
    """``± 120 between contests, ± 14 between runs``, as far as known, and of how many."""
    errors = [
        f"± {error:.{digits}f} between {name}"
        for name, error in (
            ("contests", mean.error_between_contests),
            ("runs", mean.error_between_runs),
        )
        if error is not None
    ]
    over = f"over {counted(mean.contests, 'contest')} and {counted(mean.runs, 'run')}"
    return ", ".join([*errors, over])


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


def rate_name(rate: SolveRate) -> str:
    """Which problems a rate is of."""
    if rate.kind != "rating":
        return printable(rate.name)
    return "without a rating" if rate.name == UNRATED else f"rated {rate.name}"


def shown_rates(rates: Sequence[SolveRate]) -> Iterator[SolveRate]:
    """All rates but those of rarer tags."""
    tags = 0
    for rate in rates:
        tags += rate.kind == "tag"
        if tags <= TAGS_SHOWN:
            yield rate


def ours_words(row: Beside) -> str:
    """Our figure beside a published one, with its error."""
    if row.ours is None:
        return "-"
    digits = 0 if row.published > 100 else 1
    error = "" if row.error is None else f" ± {row.error:.{digits}f}"
    return f"{row.ours:.{digits}f}{error}"


def caveat_words(rows: Sequence[Beside]) -> str:
    """What keeps the published figures from being compared; empty where nothing does."""
    notes = list(dict.fromkeys(note for row in rows for note in row.caveats))
    return f"Not comparable as they stand: {'; '.join(notes)}." if notes else ""


def unfinished_words(unfinished: dict[str, int]) -> str:
    """The runs that say nothing here."""
    states = ", ".join(f"{count} {state}" for state, count in sorted(unfinished.items()))
    return f"Not counted: {states}."


def condition_words(condition: Condition, runs: int) -> str:
    """What a number stands on, with the number of runs where it is not all of them."""
    many = "" if condition.runs == runs else f" [{counted(condition.runs, 'run')}]"
    return f"{condition.words}{many}"


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


def selection_words(selection: Selection) -> str:
    """Which runs were asked for."""
    parts = []
    if selection.since is not None:
        parts.append(f"started from {_moment(selection.since)}")
    if selection.until is not None:
        parts.append(f"started before {_moment(selection.until)}")
    if selection.model is not None:
        parts.append(f"of the model {printable(selection.model)}")
    return f"Runs {', '.join(parts)}" if parts else "All runs"


def headline(period: Period) -> str:
    """What there is, in one sentence."""
    if not period.rated:
        return "No rated run."
    contests = {row["contest_id"] for row in period.rated}
    noun = "model" if period.by == "model" else "configuration"
    return (
        f"{counted(len(period.rated), 'rated run')} of {counted(len(period.groups), noun)} in "
        f"{counted(len(contests), 'contest')}."
    )


def _moment(moment: dt.datetime) -> str:
    return f"{moment.astimezone(dt.UTC):%Y-%m-%d %H:%M} UTC"
