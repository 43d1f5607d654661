"""An evaluation in words, tables and JSON; every number with what it rests on.

Computes nothing: rates come from :mod:`bot.rates`. Names of problems and tags are strangers' text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from rich.console import Group
from rich.table import Table
from rich.text import Text

from bot.evaluation import LeftOut, Plan
from bot.rates import SUBSAMPLES, Evaluated, Method, Rate, Rates, Row, Scored
from bot.wording import counted, grouped, judge_words, printable, usage_words
from contest_sim.pass_forecast import Forecast
from contest_sim.solve_rates import REPLICATES
from model.accounting import Usage
from model.backend import ModelCard

TAGS_SHOWN = 10
LISTED = frozenset({"enumerator", "scripted"})
"""Backends whose programs come in an order of their own."""
FORECAST = (
    "a beta distribution of the chance of a right sample, fitted to the counts (arXiv 2510.05197)"
)

CHOICES = {
    "clusters": "programs that pass the examples, one of each cluster in turn, the largest first",
    "examples": "distinct programs that pass the examples, at random: no input was generated",
    "random": "samples that pass the examples, at random, copies too: nothing is clustered",
    "unfiltered": "samples at random, whether they pass the examples or not",
}


class Report(msgspec.Struct, frozen=True):
    """What an evaluation came to, and everything that it rests on."""

    plan: Plan
    rates: Rates
    problems: tuple[Evaluated, ...]
    left_out: tuple[LeftOut, ...]
    model: ModelCard
    judge: Mapping[str, Any]
    usage: Usage
    notes: tuple[str, ...]

    @property
    def method(self) -> Method:
        """How submissions are chosen."""
        return self.rates.method

    @property
    def num_unjudged(self) -> int:
        """Programs of which the judge could not tell."""
        return sum(one.tally.unjudged for one in self.problems)


def as_data(report: Report) -> dict[str, Any]:
    """The report as one JSON document."""
    return {
        "rates": [
            msgspec.to_builtins(row, str_keys=True) for row in report.rates.table(report.problems)
        ],
        "problems": [_problem_data(report, one) for one in report.problems],
        "forecast": {k: one._asdict() for k, one in _forecast(report).items()},
        "left_out": msgspec.to_builtins(report.left_out),
        "rests_on": {
            "model": msgspec.to_builtins(report.model),
            "seed": report.plan.seed,
            "temperature": report.plan.model.temperature,
            "samples": report.plan.samples,
            "languages": report.plan.languages,
            "true_tags": report.plan.told,
            "generated_inputs": report.plan.inputs,
            "method": msgspec.to_builtins(report.method),
            "exact": report.method.is_exact,
            "subsamples": 0 if report.method.is_exact else SUBSAMPLES,
            "judged_on": _judges(report),
            "judge": dict(report.judge),
            "tests": _tests(report),
            "usage": msgspec.to_builtins(report.usage),
            "notes": list(_notes(report)),
        },
    }


def as_text(report: Report) -> Any:
    """The report for a person."""
    if not report.problems:
        return Group(Text("no problem could be evaluated"), _facts(report))
    rows = report.rates.table(report.problems)
    tables = [_group_table(report, rows), _problem_table(report), _facts(report)]
    if len(report.rates.ks) > 1:
        tables.insert(0, _budget_table(report, rows))
    return Group(*(part for table in tables for part in (table, Text())))


def _problem_data(report: Report, one: Evaluated) -> dict[str, Any]:
    question, tally = one
    scored = report.rates.scored(one)
    return {
        "id": question.id,
        "name": question.name,
        "rating": question.rating,
        "tags": question.tags,
        "samples": tally.samples,
        "languages": tally.languages,
        "funnel": msgspec.to_builtins(tally.funnel),
        "passed": sum(program.copies for program in tally.programs if program.passed),
        "right": sum(program.copies for program in tally.programs if program.is_right),
        "clusters_right": len(_right_clusters(one)),
        "unjudged": tally.unjudged,
        **msgspec.to_builtins(scored, str_keys=True),
    }


def _right_clusters(one: Evaluated) -> set[str]:
    return {p.signature for p in one.tally.programs if p.passed and p.is_right}


# Tables


def _budget_table(report: Report, rows: Sequence[Row]) -> Table:
    """All problems together, a line for each k."""
    table = _table("k samples", *_names(report, "k"))
    for k in report.rates.ks:
        table.add_row(grouped(k), *_cells(rows[0], k))
    return table


def _group_table(report: Report, rows: Sequence[Row]) -> Table:
    """Ratings, languages and the commonest tags, at the largest k, or the largest that there is."""
    largest = max(report.rates.ks)
    table = _table("problems solved, %", "problems", *_names(report, grouped(largest)))
    tags = sorted((row for row in rows if row.kind == "tag"), key=lambda row: -row.problems)
    shown = [row for row in rows if row.kind != "tag"] + tags[:TAGS_SHOWN]
    for row, above in zip(shown, [shown[0], *shown], strict=False):
        if above.kind != row.kind:
            table.add_row()
        k = max(row.n_at_k)
        name = _row_name(row) + ("" if k == largest else f", k = {grouped(k)}")
        table.add_row(Text(printable(name)), grouped(row.problems), *_cells(row, k))
    return table


def _names(report: Report, k: str) -> tuple[str, str]:
    return f"{report.method.submissions}@{k}", f"pass@{k}"


def _row_name(row: Row) -> str:
    if row.name == "unrated":
        return "rating unknown"
    return {"rating": "rated ", "language": "in "}.get(row.kind, "") + row.name


def _cells(row: Row, k: int) -> tuple[str, str]:
    return _cell(row.n_at_k[k]), _cell(row.pass_at_k[k])


def _cell(rate: Rate) -> str:
    if rate.low is None or rate.high is None:
        return f"{100 * rate.value:.1f}"
    return _percent(rate.value, rate.low, rate.high)


def _percent(value: float, low: float, high: float) -> str:
    return f"{100 * value:.1f} ({100 * low:.1f} to {100 * high:.1f})"


def _problem_table(report: Report) -> Table:
    table = _table("problem", "rating", "samples", "passed", "clusters", "right")
    largest, n = max(report.rates.ks), report.method.submissions
    table.add_column(f"{n}@{grouped(largest)}", justify="right", no_wrap=True)
    for one in report.problems:
        question, tally = one
        scored = report.rates.scored(one)
        passed = sum(program.copies for program in tally.programs if program.passed)
        right = sum(program.copies for program in tally.programs if program.is_right)
        name = "" if question.name == question.id else question.name
        table.add_row(
            Text(printable(f"{question.id}  {name}")),
            "" if question.rating is None else str(question.rating),
            *map(grouped, (tally.samples, passed, tally.funnel.clusters, right)),
            _own_rate(scored, largest),
        )
    return table


def _own_rate(scored: Scored, k: int) -> str:
    return f"{100 * scored.n_at_k[k]:.1f} %"


def _table(first: str, *numbers: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column(first, overflow="fold")
    for name in numbers:
        table.add_column(name, justify="right", no_wrap=True)
    return table


# What it rests on


def _facts(report: Report) -> Table:
    facts = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    facts.add_column(no_wrap=True, style="dim")
    facts.add_column(overflow="fold")
    for name, words in conditions(report):
        facts.add_row(name, Text(words))
    return facts


def conditions(report: Report) -> list[tuple[str, str]]:
    """What every rate stands on, as (name, words)."""
    plan, card = report.plan, report.model
    size = f", {counted(card.num_parameters, 'parameter')}" if card.num_parameters else ""
    sampling = f"seed {plan.seed}, temperature {plan.model.temperature:g}"
    sampling += ", the problems' true rating and tags told" if plan.told else ""
    languages = ", ".join(plan.languages)
    judges = printable(" or ".join(_judges(report))) or "none"
    forecast = [f"pass@{grouped(k)} {_percent(*one)}" for k, one in _forecast(report).items()]
    rows = [
        ("Model", printable(f"{card.name} ({card.backend}{size}): {card.summary}")),
        ("Samples", f"{grouped(plan.samples)} a problem in {languages}; {sampling}"),
        ("Drawn now", usage_words(report.usage)),
        ("Submitted", f"{report.method.submissions} a problem: {CHOICES[report.method.choice]}"),
        ("Estimated", _estimator(report)),
        *([("Forecast", f"{', '.join(forecast)}: {FORECAST}")] if forecast else []),
        ("Problems", _problems_words(report)),
        ("Tests", printable("; ".join(_tests(report))) or "none were run"),
        ("Judge", f"{judges}; here: {judge_words(report.judge, plan.languages)}"),
    ]
    return rows + [("Note", printable(note)) for note in _notes(report)]


def _forecast(report: Report) -> dict[int, Forecast]:
    """Of a model's samples: those of a list are no draws."""
    return {} if report.model.backend in LISTED else report.rates.forecast(report.problems)


def _estimator(report: Report) -> str:
    how = (
        "n@k and pass@k exactly, from all samples"
        if report.method.is_exact
        else f"n@k from {SUBSAMPLES} subsamples of k samples a problem, pass@k exactly from all"
    )
    return f"{how}; intervals of 95 % by {grouped(REPLICATES)} bootstraps over the problems"


def _problems_words(report: Report) -> str:
    words = counted(len(report.problems), "problem")
    reasons = {one.why: 0 for one in report.left_out}
    for one in report.left_out:
        reasons[one.why] += 1
    left = ", ".join(f"{grouped(count)} {why}" for why, count in reasons.items())
    return f"{words}; left out: {printable(left)}" if left else words


def _tests(report: Report) -> list[str]:
    return list(dict.fromkeys(one.tally.tests for one in report.problems))


def _judges(report: Report) -> list[str]:
    """The judges that gave the verdicts: some may be of another day or machine."""
    return sorted({one.tally.judge for one in report.problems})


def _notes(report: Report) -> Sequence[str]:
    notes = [*report.notes, *report.usage.notes]
    largest = max(report.rates.ks)
    if short := [one for one in report.problems if one.tally.samples < largest]:
        fewest = min(one.tally.samples for one in short)
        notes.append(
            f"the programs of {counted(len(short), 'problem')} run out, at {grouped(fewest)} the"
            " first: there as many as there are stand for a larger k"
        )
    if report.num_unjudged:
        notes.append(
            f"{counted(report.num_unjudged, 'program')} could not be judged (JE) and count as not"
            " right; the same command tries those problems again"
        )
    return notes
