"""Many runs as one HTML page that stands alone, by the rules of :mod:`bot.report`.

The page renders a :class:`bot.period.Period` and decides nothing.
"""

from __future__ import annotations

from typing import Any

import msgspec
from markupsafe import Markup

from bot import period_words, wording
from bot.period import Group, Period
from bot.report import environment, style_sheet
from bot.solves import SolveRate


def render(period: Period) -> str:
    """The whole page; the same period gives the same text."""
    style, digest = style_sheet()
    return (
        environment()
        .get_template("period.html")
        .render(
            period=period,
            style=style,
            style_hash=digest,
            rating_figures=[
                Markup(drawn)  # noqa: S704 - names are serialised as XML text
                for drawn in rating_figures(period)
            ],
            rates_figures=[
                Markup(drawn)  # noqa: S704 - as above
                for drawn in rates_figures(period)
            ],
            words=wording,
            said=period_words,
        )
    )


def rating_figures(period: Period) -> list[str]:
    """One figure for each group; empty text where no run stood in a real field."""
    from bot import rating_plots  # noqa: PLC0415 - matplotlib takes a second

    return [
        rating_plots.rating_figure(group, period.rated) if group.career.means else ""
        for group in period.groups
    ]


def rates_figures(period: Period) -> list[str]:
    """The solve rates by rating of each group."""
    from bot import rating_plots  # noqa: PLC0415 - matplotlib takes a second

    return [
        rating_plots.rates_figure(by_rating(group), "Solve rates by rating")
        for group in period.groups
    ]


def by_rating(group: Group) -> list[SolveRate]:
    """A group's rates by rating."""
    return [rate for rate in group.rates if rate.kind == "rating"]


def data(period: Period) -> dict[str, Any]:
    """The period for programs, every figure with what it stands on."""
    return {
        "selection": msgspec.to_builtins(period.selection),
        "headline": period_words.headline(period),
        "by": "configuration" if period.by == "setup" else period.by,
        "runs": [
            dict(row) | {"conditions": wording.condition_list(run)}
            for row, run in zip(period.rated, _rated_runs(period), strict=True)
        ],
        "groups": msgspec.to_builtins(period.groups),
        "versus": msgspec.to_builtins(period.versus),
        "unfinished": period.unfinished,
    }


def _rated_runs(period: Period) -> list[Any]:
    runs = {run.id: run for run in period.runs}
    return [runs[row["run_id"]] for row in period.rated]
