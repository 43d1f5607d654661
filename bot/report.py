"""A run as one HTML page that stands alone: no script, no font, no image, no address is loaded.

The page renders a record and decides nothing. Whatever a model, a statement or an archive wrote is
hostile text: every value passes :func:`~bot.wording.printable` and is escaped, and the page's
content security policy allows its one style sheet, by hash, and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from bot import wording
from bot.record import RunRecord

_SOURCE_SHOWN = 20_000
_CLUSTERS_SHOWN = 10

VERDICTS = {
    "AC": "accepted",
    "WA": "wrong answer",
    "RTE": "run-time error",
    "TLE": "time limit exceeded",
    "MLE": "memory limit exceeded",
    "OLE": "output limit exceeded",
    "CE": "compile error",
    "JE": "the judge could not tell; never counted against a program",
}


def render(record: RunRecord) -> str:
    """The whole page; the same record gives the same text."""
    from bot import plots  # noqa: PLC0415 - matplotlib takes a second and few commands draw

    style, digest = style_sheet()
    standing = record.standing
    points = standing.points if standing else None
    return (
        environment()
        .get_template("report.html")
        .render(
            run=record,
            style=style,
            style_hash=digest,
            total=wording.total(record),
            solved=sum(problem.solved_s is not None for problem in record.problems),
            field_figure=Markup(  # noqa: S704 - drawn from numbers and our own words
                plots.field_figure(record.field, points, solved=record.contest.type == "ICPC")
            ),
            funnel_figures={
                problem.index: Markup(plots.funnel_figure(problem.funnel, problem=problem.index))  # noqa: S704 - as above; the title is serialised as XML
                for problem in record.problems
            },
            config=list(_flat(record.config)),
            clusters_shown=_CLUSTERS_SHOWN,
            verdicts=VERDICTS,
            words=wording,
        )
    )


def write_report(record: RunRecord, folder: Path) -> Path:
    """Write the page into ``folder`` as ``<run id>.html``, whole or not at all; returns its path.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    page = render(record)
    target = folder / f"{record.id}.html"
    handle, name = tempfile.mkstemp(dir=folder, prefix=".report-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(page)
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return target


def style_sheet() -> tuple[Markup, str]:
    """The pages' one style sheet, and its hash as a content security policy names it."""
    style = (Path(__file__).parent / "templates" / "report.css").read_text()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return Markup(style), digest  # noqa: S704 - our own file


def environment() -> Environment:
    """What renders a page: every value is escaped and loses what is not printable."""
    made = Environment(
        loader=PackageLoader("bot"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    made.filters |= {
        "grouped": wording.grouped,
        "hms": wording.hms,
        "source": _source,
        "unbroken": lambda text: re.sub(r"(?<=\d) (?=\d{3})", "\N{NO-BREAK SPACE}", text),
        "mebibytes": lambda size: f"{size / 2**20:.0f} MiB",
    }
    return made


def _shown(value: Any) -> Any:
    """Every value on its way into the page: text loses what is not printable."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return wording.printable(value, lines=True)
    return value


def _source(source: str) -> str:
    """A program as shown: cut where it is so long that nobody would read on."""
    if len(source) <= _SOURCE_SHOWN:
        return source
    left = wording.grouped(len(source) - _SOURCE_SHOWN)
    return f"{source[:_SOURCE_SHOWN]}\n[... {left} more characters are not shown]"


def _flat(config: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """``("judge.workers", "2")`` for every leaf of the configuration."""
    for key, value in config.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", json.dumps(value, ensure_ascii=False)
