"""Reports as Markdown: the same words and numbers as the pages, for wikis and pull requests.

Figures are files beside the text. Whatever a model, a statement or an archive wrote is hostile: it
passes :func:`text`, after which neither Markdown nor HTML nor a table's columns can be made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote

from bot import period_words, wording
from bot.period import Group, Period
from bot.record import ProblemRecord, RunRecord

_SPECIAL = re.compile(r"([\\`*_{}\[\]#!|~$<>&@^])")
_BEGINNING = re.compile(r"^(\d*)([-+=.)])")
_ADDRESS = re.compile(r"(?i)(?<=\bwww)\.|(?<=[a-z]):(?=//)")


class Written(NamedTuple):
    """A text and the figures that it shows, SVG by file name."""

    text: str
    figures: dict[str, bytes]


def text(words: Any) -> str:
    """One line of somebody's text as Markdown that shows exactly it, and makes nothing of it."""
    escaped = _SPECIAL.sub(r"\\\1", wording.printable(str(words)))
    return _ADDRESS.sub(r"\\\g<0>", _BEGINNING.sub(r"\1\\\2", escaped))


def of_run(run: RunRecord, folder: str) -> Written:
    """The report of one run; its figures are to lie in ``folder``, seen from the text."""
    from bot import plots  # noqa: PLC0415 - matplotlib takes a second
    from bot.rating_plots import standalone  # noqa: PLC0415

    points = run.standing.points if run.standing else None
    field = plots.field_figure(run.field, points, solved=run.contest.type == "ICPC")
    figures = {"field.svg": standalone(field)}
    for number, problem in enumerate(run.problems, start=1):
        drawn = plots.funnel_figure(problem.funnel, problem=problem.index)
        figures[f"problem-{number}.svg"] = standalone(drawn)
    return Written("\n".join(_run_lines(run, quote(folder))) + "\n", figures)


def _run_lines(run: RunRecord, folder: str) -> Iterator[str]:
    total = wording.total(run)
    yield from (f"# {text(run.contest.name)}", "", text(wording.headline(run)), "")
    if run.standing is not None:
        yield from _standing_lines(run)
    yield from ("## What this stands on", "")
    yield from (f"- {name}: {text(words)}" for name, words in wording.conditions(run))
    yield from ("", f"![How many people of the field had each result]({folder}/field.svg)", "")
    yield from ("## Problems", "")
    rows = [_problem_row(problem) for problem in run.problems]
    names = ("Problem", "Rating", "Sampled", "Compiled", "Passed", "Clusters", "Submitted")
    yield from _table((*names, "Verdict"), rows, left=(0, 7))
    yield from ("", text(wording.where_lost(total)), "")
    for number, problem in enumerate(run.problems, start=1):
        yield from _problem_lines(problem, f"{folder}/problem-{number}.svg")
    yield from ("## Repeat it", "", f"    {wording.printable(wording.repeat_command(run))}", "")
    yield (
        f"Run {text(run.id)}, {run.state}, seed {run.seed}, started {text(run.started_at)}, "
        f"upsolve {text(run.version)}."
    )


def _standing_lines(run: RunRecord) -> Iterator[str]:
    stand = run.standing
    assert stand is not None
    bounds = wording.percentile_bounds(stand)
    rows = [
        ("Place", f"{wording.ordinal(stand.place)} of {wording.grouped(stand.participants)}"),
        ("Percentile", f"top {stand.percentile:.1f} % ({wording.PERCENTILE})"),
        *([("", bounds)] if bounds else []),
        ("Performance", f"{stand.performance} ({wording.PERFORMANCE})"),
        ("", f"{stand.performance_stationary} ({wording.PERFORMANCE_STATIONARY})"),
        ("Rating", wording.rating_words(stand)),
    ]
    yield from _table(("Result", ""), [(name, text(words)) for name, words in rows], left=(0, 1))
    yield ""


def _problem_row(problem: ProblemRecord) -> tuple[str, ...]:
    funnel = problem.funnel
    counts = (funnel.sampled, funnel.compiled, funnel.passed, funnel.clusters, funnel.submitted)
    rating = "" if problem.rating is None else str(problem.rating)
    return (
        text(f"{problem.index} {problem.name}"),
        rating,
        *map(wording.grouped, counts),
        text(wording.outcome_words(problem)),
    )


def _problem_lines(problem: ProblemRecord, figure: str) -> Iterator[str]:
    if not problem.funnel.sampled:
        return
    yield from (f"### {text(f'{problem.index} {problem.name}')}", "")
    yield from (f"![Where the samples went]({figure})", "")
    if problem.submissions:
        rows = [
            (
                str(one.attempt),
                wording.hms(one.contest_s),
                text(wording.verdict_words(one.verdict, one.failed_test) if one.verdict else "-"),
                text(one.program.language),
                str(one.cluster),
            )
            for one in problem.submissions
        ]
        yield from _table(("Attempt", "At", "Verdict", "Language", "Cluster"), rows, left=(2, 3))
        yield ""


def of_period(period: Period, folder: str) -> Written:
    """The report of a period; its figures are to lie in ``folder``, seen from the text."""
    from bot.period_report import rates_figures, rating_figures  # noqa: PLC0415 - matplotlib
    from bot.rating_plots import standalone  # noqa: PLC0415

    figures = {}
    for name, drawn in (("rating", rating_figures(period)), ("rates", rates_figures(period))):
        for number, svg in enumerate(drawn, start=1):
            if svg:
                figures[f"{name}-{number}.svg"] = standalone(svg)
    return Written("\n".join(_period_lines(period, quote(folder), set(figures))) + "\n", figures)


def _period_lines(period: Period, folder: str, figures: set[str]) -> Iterator[str]:
    yield from (f"# {text(period_words.selection_words(period.selection))}", "")
    yield from (text(period_words.headline(period)), "")
    if period.unfinished:
        yield from (text(period_words.unfinished_words(period.unfinished)), "")
    for number, group in enumerate(period.groups, start=1):
        yield from (f"## {text(group.label)}", "")
        yield from _group_lines(group)
        if f"rating-{number}.svg" in figures:
            yield from (f"![Performance and rating]({folder}/rating-{number}.svg)", "")
        if group.rates:
            yield from (f"![Solve rates by rating]({folder}/rates-{number}.svg)", "")
            yield from _rate_lines(group)
    if period.versus:
        yield from ("## On the same contests", "", text(period_words.VERSUS), "")
        yield from (f"{_listed(line)}" for line in period_words.versus_lines(period))
        yield ""
    if period.rated:
        yield from ("## Runs", "")
        names = ("Run", "Model", "Seed", "Place", "Top %", "Performance", "Rating")
        yield from _table(names, [_rated_row(row, period) for row in period.rated], left=(0, 1))


def _group_lines(group: Group) -> Iterator[str]:
    yield from (f"- {text(line.strip())}" for line in period_words.group_lines(group))
    yield from ("", "What this stands on:", "")
    for condition in group.conditions:
        words = period_words.condition_words(condition, len(group.runs))
        yield f"- {condition.name}: {text(words)}"
    yield ""
    rows = [
        (text(row.name), f"{row.published:g}", period_words.ours_words(row)) for row in group.beside
    ]
    yield from _table(("AlphaCode's figures", "Theirs", "Ours"), rows, left=(0,))
    yield from ("", text(period_words.caveat_words(group.beside)), "")


def _rate_lines(group: Group) -> Iterator[str]:
    rows = [
        (
            text(period_words.rate_name(rate)),
            str(rate.problems),
            str(rate.attempts),
            str(rate.solved),
            period_words.rate_words(rate),
        )
        for rate in period_words.shown_rates(group.rates)
    ]
    names = ("Problems", "Number", "Attempts", "Solved", "Rate, 95 % interval")
    yield from _table(names, rows, left=(0,))
    yield ""


def _rated_row(row: Any, period: Period) -> tuple[str, ...]:
    synthetic = ", synthetic" if row["field_kind"] == "synthetic" else ""
    return (
        text(row["run_id"]),
        text(period.labels[row[period.by]]),
        str(row["seed"]),
        f"{row['place']} of {row['participants']}{synthetic}",
        f"{row['percentile']:.1f}",
        str(row["performance"]),
        f"{row['old_rating']} → {row['new_rating']}",
    )


def _listed(line: str) -> str:
    """A list's item, one level below where the line is set in."""
    return f"{'  ' if line.startswith(' ') else ''}- {text(line.strip())}"


def _table(
    names: Sequence[str], rows: Sequence[Sequence[str]], *, left: Sequence[int]
) -> Iterator[str]:
    yield f"| {' | '.join(names)} |"
    marks = ["---" if place in left else "---:" for place in range(len(names))]
    yield f"| {' | '.join(marks)} |"
    yield from (f"| {' | '.join(row)} |" for row in rows)
