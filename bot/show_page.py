"""One problem of a run as one HTML page that stands alone, by the rules of :mod:`bot.report`.

The page renders what :mod:`bot.hindsight` found and decides nothing.
"""

from __future__ import annotations

from pathlib import Path

from markupsafe import Markup

from bot import show, wording
from bot.hindsight import Hindsight
from bot.report import VERDICTS, environment, style_sheet
from contest_sim.files import write_atomically


def render(seen: Hindsight) -> str:
    """The whole page; the same findings give the same text."""
    from bot import plots  # noqa: PLC0415 - matplotlib takes a second

    style, digest = style_sheet()
    figure = plots.funnel_figure(seen.problem.funnel, problem=seen.problem.index)
    return (
        environment()
        .get_template("show.html")
        .render(
            seen=seen,
            run=seen.run,
            problem=seen.problem,
            style=style,
            style_hash=digest,
            funnel_figure=Markup(figure),  # noqa: S704 - the title is serialised as XML
            verdicts=VERDICTS,
            show=show,
            words=wording,
        )
    )


def write_page(seen: Hindsight, path: Path) -> Path:
    """Write the page whole or not at all; returns its path.

    Raises:
        OSError: it cannot be written.
    """
    write_atomically(path, render(seen).encode())
    path.chmod(0o644)
    return path
