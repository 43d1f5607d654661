"""The figures of a report, as SVG to be set inline in HTML.

Matplotlib lays out; :func:`inline` then turns its file into an element of the page: real text in
the page's own font, an accessible title, and classes in place of colours, so that one drawing
suits light and dark. No ids, styles, scripts or addresses are left in it, hence nothing that a
strict content security policy would block. Only our own words and numbers go into a figure.

Importing this module imports matplotlib; nothing else of the package does.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from typing import NamedTuple
from xml.etree import ElementTree as ET

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from bot.record import FieldSummary, Funnel
from bot.wording import counted, failure_counts, grouped, printable

# Stand-ins that inline() turns into the page's classes; the hex values are never seen.
_COLOURS = {"#000001": "ink", "#000002": "muted", "#000003": "faint", "#000004": "accent"}
INK, MUTED, FAINT, ACCENT = _COLOURS

_WIDTH = 440.0
_TEXT = 13.0
SMALL = 12.0
_MOST_ROWS = 16


class _Row(NamedTuple):
    """The people with ``low <= points < high``; ``here`` where the run is among them."""

    low: float
    high: float
    people: int
    here: bool


def field_figure(field: FieldSummary, points: float | None, *, solved: bool) -> str:
    """How many people had each number of points, best at the top, the run's row in the accent.

    Args:
        field: the people, without the run itself.
        points: the run's points; None where it has no standing.
        solved: points count solved problems (ICPC scoring), so rows are labelled that way.
    """
    rows = _field_rows(field, points)
    labels = [_points_label(row, solved=solved) for row in rows]
    height, left, right = 24.0, _margin(labels), 130.0
    axes = drawing(len(rows) * height)
    scale = (_WIDTH - left - right) / max(1, *(row.people for row in rows))
    for number, (row, name) in enumerate(zip(rows, labels, strict=True)):
        y = (number + 0.5) * height
        colour = ACCENT if row.here else FAINT
        write(axes, left - 10, y, name, align="right", colour=MUTED)
        axes.barh(y, row.people * scale, 0.7 * height, left, color=colour, clip_on=False)
        label = f"{grouped(row.people)}{'  ← this run' if row.here else ''}"
        end = left + row.people * scale + 7
        write(axes, end, y, label, colour=ACCENT if row.here else INK)
    where = "" if points is None else f"; this run had {grouped(points)}"
    return inline(axes, f"People of the field by points, {grouped(field.size)} in all{where}")


def funnel_figure(funnel: Funnel, *, problem: str) -> str:
    """What was left of the samples at each stage, and in fainter tone what the stage lost."""
    stages = _stages(funnel)
    height, left, right = 42.0, _margin([name for name, _, _ in stages]), 54.0
    axes = drawing((len(stages) - 1) * height + 16)
    scale = (_WIDTH - left - right) / max(funnel.sampled, 1)
    before = funnel.sampled
    for number, (name, count, lost) in enumerate(stages):
        y = 8 + (len(stages) - 1 - number) * height
        write(axes, left - 10, y, name, align="right")
        axes.barh(y, before * scale, 16, left, color=FAINT, clip_on=False)
        axes.barh(y, count * scale, 16, left, color=ACCENT, clip_on=False)
        write(axes, _WIDTH, y, grouped(count), align="right")
        write(axes, left, y + height / 2, lost, size=SMALL, colour=MUTED)
        before = count
    steps = ", ".join(f"{grouped(count)} {name}" for name, count, _ in stages)
    return inline(axes, f"Where the samples of problem {problem} went: {steps}")


def _stages(funnel: Funnel) -> list[tuple[str, int, str]]:
    """(name, count, what was lost on the way to it)."""
    distinct = funnel.sampled - funnel.duplicates
    not_compiled = _nonzero(
        (funnel.compile_errors, "did not compile"), (funnel.unjudged, "not judged in time")
    )
    failed = [failure_counts(funnel).replace(", ", " · ")]
    failed.append(_nonzero((funnel.failures.get("JE", 0), "not judgeable (JE)")))
    clusters = f"chosen from {counted(funnel.clusters, 'cluster')}" if funnel.clusters else ""
    return [
        ("sampled", funnel.sampled, ""),
        ("distinct", distinct, _nonzero((funnel.duplicates, "repeated an earlier one"))),
        ("compiled", funnel.compiled, not_compiled),
        ("passed examples", funnel.passed, " · ".join(filter(None, failed))),
        ("submitted", funnel.submitted, clusters),
    ]


def _nonzero(*parts: tuple[int, str]) -> str:
    return " · ".join(f"{grouped(count)} {words}" for count, words in parts if count)


def _field_rows(field: FieldSummary, points: float | None) -> list[_Row]:
    """Rows of equal width over all points, at most ``_MOST_ROWS``, the lowest first."""
    values = [*field.points, *([] if points is None else [points])]
    step = _step(max(values, default=0.0))
    rows = int(max(values, default=0.0) // step) + 1
    counts = [0] * rows
    for value, count in zip(field.points, field.counts, strict=True):
        counts[max(0, int(value // step))] += count
    here = None if points is None else max(0, int(points // step))
    return [_Row(i * step, (i + 1) * step, n, i == here) for i, n in enumerate(counts)]


def _step(highest: float) -> float:
    """The least of 1, 2, 5, 10, 20, ... that needs at most ``_MOST_ROWS`` rows."""
    steps = (d * 10**e for e in range(12) for d in (1, 2, 5))
    return float(next(s for s in steps if math.floor(highest / s) < _MOST_ROWS))


def _points_label(row: _Row, *, solved: bool) -> str:
    span = grouped(row.low)
    if row.high - row.low > 1:
        span += f" to {grouped(row.high - 1)}"
    return f"{span} {'solved' if solved else 'points'}"


def _margin(labels: Sequence[str]) -> float:
    """What labels to the left of bars need, in CSS pixels, in whatever font the reader has."""
    return 7.5 * max(map(len, labels)) + 18


def drawing(height: float, width: float = _WIDTH) -> Axes:
    """An empty drawing of ``width`` by ``height`` CSS pixels, y upwards."""
    axes = Figure(figsize=(width / 72, height / 72)).add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, width), ylim=(0, height))
    axes.set_axis_off()
    return axes


def write(
    axes: Axes,
    x: float,
    y: float,
    words: str,
    *,
    align: str = "left",
    size: float = _TEXT,
    colour: str = INK,
) -> None:
    """Set a line of text at a place; nothing in it is mathematics or markup."""
    axes.text(
        x, y, words, size=size, color=colour, ha=align, va="center_baseline", parse_math=False
    )


def inline(axes: Axes, title: str, kind: str = "figure") -> str:
    """The drawing as an ``<svg>`` element with ``title``, in the page's font and colours."""
    assert isinstance(axes.figure, Figure)
    file = io.StringIO()
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "upsolve"}):
        axes.figure.savefig(file, format="svg", transparent=True, metadata={"Date": None})
    drawn = ET.fromstring(file.getvalue())  # noqa: S314 - matplotlib wrote it a moment ago
    box = drawn.attrib["viewBox"]
    svg = ET.Element("svg", {"viewBox": box, "role": "img", "class": kind})
    ET.SubElement(svg, "title").text = printable(title)
    for element in drawn.iter():
        kind = element.tag.rpartition("}")[2]
        if kind in {"path", "text"} and (attributes := _attributes(element)):
            ET.SubElement(svg, kind, attributes).text = element.text
    return ET.tostring(svg, encoding="unicode")


def _attributes(element: ET.Element) -> dict[str, str]:
    """Position and shape, with matplotlib's style as classes; empty for what is not painted."""
    pairs = (part.split(":", 1) for part in element.attrib.get("style", "").split(";") if part)
    style = {name.strip(): value.strip() for name, value in pairs}
    known = {**element.attrib, **style}
    kept = ("d", "x", "y", "font-size", "text-anchor", "stroke-width")
    given = {name: known[name] for name in kept if name in known}
    if colour := _COLOURS.get(style.get("fill", "")):
        return {"class": f"fill-{colour}"} | given
    if style.get("fill") == "none" and (colour := _COLOURS.get(style.get("stroke", ""))):
        return {"class": f"stroke-{colour}"} | given
    return {}
