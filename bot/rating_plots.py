"""Figures of many runs: performances and rating over the contests, and solve rates.

Drawn as :mod:`bot.plots` draws, for a page to set inline; :func:`picture` gives the same as a file
of its own, with what the numbers stand on written below. Names of models are strangers' text: they
are drawn as text and never as mathematics or markup.
"""

from __future__ import annotations

import io
import statistics
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from xml.etree import ElementTree as ET

from matplotlib.axes import Axes
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Patch, Rectangle
from matplotlib.text import Text
from matplotlib.ticker import MaxNLocator

from bot.period import Group, Period
from bot.period_words import condition_words, rate_words
from bot.plots import ACCENT, FAINT, INK, MUTED, SMALL, drawing, inline, write
from bot.solves import SolveRate
from bot.wording import printable

_WIDTH = 720.0
_HEIGHT = 240.0
_LEFT, _RIGHT, _BOTTOM = 56.0, 128.0, 30.0
_LINE = 17.0
_HEAD = 34.0
_LETTERS = 104
_LABEL = 80
_SVG = "http://www.w3.org/2000/svg"

LIGHT = {"ink": "#1d1c1a", "muted": "#6c6860", "faint": "#dcd7cc", "accent": "#0b6b73"}
DARK = {"ink": "#e6e3dc", "muted": "#9b978e", "faint": "#3a3d43", "accent": "#62c3c9"}
PAPER = {"light": "#fcfbf8", "dark": "#16171a"}
_STAND_INS = {"ink": INK, "muted": MUTED, "faint": FAINT, "accent": ACCENT}


class _Course(NamedTuple):
    """One group's way through its contests, in order: performances, and ratings after each."""

    contests: list[int]
    performances: list[list[float]]
    seeds: list[list[float | None]]
    mean: float
    error: float

    @property
    def ratings(self) -> list[float | None]:
        """The mean over seeds after each contest."""
        columns = zip(*self.seeds, strict=True) if self.seeds else ()
        known = [[value for value in column if value is not None] for column in columns]
        return [statistics.fmean(values) if values else None for values in known]

    @property
    def values(self) -> list[float]:
        """All that has to have room."""
        drawn = [value for runs in self.performances for value in runs]
        drawn += [value for seed in self.seeds for value in seed if value is not None]
        return [*drawn, self.mean - self.error, self.mean + self.error]


def rating_figure(group: Group, rated: Iterable[Mapping[str, Any]]) -> str:
    """Performances and official rating of one group, as an SVG element for a page.

    Args:
        group: what is drawn; it has a run in a real field.
        rated: the rated runs of the period.
    """
    course = _course(group, rated)
    axes = drawing(_HEIGHT, _WIDTH)
    _draw(axes, course, 0.0)
    return inline(axes, _title(group, course), "figure-wide")


def rates_figure(rates: Sequence[SolveRate], title: str) -> str:
    """The rates of some kinds of problems as bars, with their intervals in words."""
    height, left, right = 26.0, 180.0, 170.0
    axes = drawing(max(len(rates), 1) * height, _WIDTH)
    for number, rate in enumerate(rates):
        y = (len(rates) - number - 0.5) * height
        width = _WIDTH - left - right
        write(axes, left - 10, y, _cut(printable(rate.name), 26), align="right", colour=MUTED)
        axes.barh(y, width, 0.6 * height, left, color=FAINT, clip_on=False)
        axes.barh(y, rate.rate * width, 0.6 * height, left, color=ACCENT, clip_on=False)
        if rate.low is not None and rate.high is not None:
            ends = (left + rate.low * width, left + rate.high * width)
            axes.add_line(Line2D(ends, (y, y), color=INK, linewidth=1.2, clip_on=False))
        words = f"{rate_words(rate)} of {rate.problems}"
        write(axes, left + width + 10, y, words)
    said = "; ".join(f"{rate.name}: {rate_words(rate)}" for rate in rates)
    return inline(axes, f"{title}: {said}", "figure-wide")


def picture(period: Period, form: str) -> bytes:
    """A panel per group one below the other, and what the numbers stand on, as a file.

    Args:
        period: the runs; at least one group has a run in a real field.
        form: ``svg`` or ``png``.
    """
    groups = [group for group in period.groups if group.career.means]
    below = [_caption(group) for group in groups]
    heights = [_HEAD + _HEIGHT + _LINE * len(lines) + 24 for lines in below]
    axes = drawing(sum(heights), _WIDTH)
    top = sum(heights)
    titles = []
    for group, lines, height in zip(groups, below, heights, strict=True):
        course = _course(group, period.rated)
        titles.append(_title(group, course))
        write(axes, 12, top - 18, _cut(group.label, _LABEL), size=15)
        _draw(axes, course, top - _HEAD - _HEIGHT)
        for number, line in enumerate(lines):
            y = top - _HEAD - _HEIGHT - _LINE * (number + 0.5)
            write(axes, 12, y, line, size=SMALL, colour=MUTED)
        top -= height
    return _standalone(axes, "; ".join(titles)) if form == "svg" else _png(axes)


def _course(group: Group, rated: Iterable[Mapping[str, Any]]) -> _Course:
    ids = set(group.runs)
    rows = [row for row in rated if row["run_id"] in ids and row["field_kind"] != "synthetic"]
    starts = {row["contest_id"]: row["contest_start_s"] or 0 for row in rows}
    contests = sorted(starts, key=lambda contest: (starts[contest], contest))
    mean = group.career.means["performance"]
    return _Course(
        contests,
        [[row["performance"] for row in rows if row["contest_id"] == one] for one in contests],
        [
            [after.get(one) for one in contests]
            for sequence in group.career.sequences
            if (after := {step.contest_id: float(step.account.rating) for step in sequence.steps})
        ],
        mean.mean,
        mean.error_between_contests or 0.0,
    )


class _Panel(NamedTuple):
    """Where values and contests are drawn, in CSS pixels."""

    bottom: float
    ticks: list[float]
    step: float

    def x(self, place: int) -> float:
        """The middle of a contest's column."""
        return _LEFT + (place + 0.5) * self.step

    def y(self, value: float) -> float:
        """The height of a value."""
        base, top = self.bottom + _BOTTOM, self.bottom + _HEIGHT - 14
        low, high = self.ticks[0], self.ticks[-1]
        return base + (value - low) / (high - low) * (top - base)

    def points(self, values: Sequence[float | None]) -> list[tuple[float, float]]:
        """The places of a line through the contests that have a value."""
        return [(self.x(n), self.y(v)) for n, v in enumerate(values) if v is not None]


def _draw(axes: Axes, course: _Course, bottom: float) -> None:
    """One panel whose lower edge is at ``bottom``."""
    locator = MaxNLocator(5, integer=True, min_n_ticks=3)
    ticks = [float(tick) for tick in locator.tick_values(min(course.values), max(course.values))]
    panel = _Panel(bottom, ticks, (_WIDTH - _RIGHT - _LEFT) / len(course.contests))
    _grid(axes, panel, course.contests)
    _mean(axes, panel, course)
    for place, runs in enumerate(course.performances):
        for value in runs:
            centre = (panel.x(place), panel.y(value))
            axes.add_patch(Circle(centre, 3.2, color=INK, linewidth=0, zorder=3))
    for seed in course.seeds if len(course.seeds) > 1 else ():
        _line(axes, panel.points(seed), MUTED, 0.8)
    path = panel.points(course.ratings)
    _line(axes, path, ACCENT, 2.2)
    labels = [(panel.y(course.mean), f"mean {course.mean:.0f}", MUTED)]
    if path:
        last = next(v for v in reversed(course.ratings) if v is not None)
        labels.append((path[-1][1], f"rating {last:.0f}", ACCENT))
    for height, words, colour in _apart(labels):
        write(axes, _WIDTH - _RIGHT + 10, height, words, colour=colour)


def _grid(axes: Axes, panel: _Panel, contests: Sequence[int]) -> None:
    """Lines and their values; contests' ids as far as there is room."""
    for tick in panel.ticks:
        y = panel.y(tick)
        axes.add_line(Line2D((_LEFT, _WIDTH - _RIGHT), (y, y), color=FAINT, linewidth=0.8))
        write(axes, _LEFT - 10, y, f"{tick:.0f}", align="right", size=SMALL, colour=MUTED)
    every = max(1, round(44 / panel.step))
    for place, contest in list(enumerate(contests))[::every]:
        x, y = panel.x(place), panel.bottom + 12
        write(axes, x, y, str(contest), align="center", size=SMALL, colour=MUTED)


def _mean(axes: Axes, panel: _Panel, course: _Course) -> None:
    """The mean performance and its standard error."""
    low, high = (panel.y(course.mean + sign * course.error) for sign in (-1, 1))
    width = _WIDTH - _RIGHT - _LEFT
    axes.add_patch(Rectangle((_LEFT, low), width, high - low, color=FAINT, linewidth=0))
    y = panel.y(course.mean)
    axes.add_line(Line2D((_LEFT, _LEFT + width), (y, y), color=MUTED, linewidth=1.5))


def _line(axes: Axes, points: Sequence[tuple[float, float]], colour: str, width: float) -> None:
    if len(points) == 1:
        axes.add_patch(Circle(points[0], 2 * width, color=colour, linewidth=0))
    elif points:
        axes.add_line(Line2D(*zip(*points, strict=True), color=colour, linewidth=width))


def _apart(labels: Sequence[tuple[float, str, str]]) -> list[tuple[float, str, str]]:
    """Labels with room between them, the lowest first."""
    placed: list[tuple[float, str, str]] = []
    for height, words, colour in sorted(labels):
        least = placed[-1][0] + 16 if placed else height
        placed.append((max(height, least), words, colour))
    return placed


def _title(group: Group, course: _Course) -> str:
    contests = ", ".join(
        f"{contest}: {', '.join(f'{value:.0f}' for value in runs)}"
        for contest, runs in zip(course.contests, course.performances, strict=True)
    )
    ends = [value for value in course.ratings if value is not None]
    rating = f"; official rating after them {ends[-1]:.0f}" if ends else ""
    error = f" ± {course.error:.0f}" if course.error else ""
    mean = f"mean {course.mean:.0f}{error}"
    return f"{printable(group.label)}: performance by contest, {contests}; {mean}{rating}"


def _caption(group: Group) -> list[str]:
    """What is drawn, and what it stands on."""
    error = "" if group.career.means["performance"].error_between_contests is None else (
        ", the band its standard error between contests"
    )  # fmt: skip
    legend = (
        f"Dots: performance of each run, by contest id in order; grey: their mean{error}; "
        "coloured: official rating of a fresh account, mean over seeds."
    )
    words = [f"{c.name}: {condition_words(c, len(group.runs))}" for c in group.conditions]
    return [line for text in (legend, *words) for line in textwrap.wrap(text, _LETTERS)]


def _cut(text: str, letters: int) -> str:
    text = printable(text)
    return text if len(text) <= letters else f"{text[: letters - 1]}…"


def standalone(svg: str) -> bytes:
    """A page's inline figure as a file of its own, in the colours of the pages."""
    return _file(ET.fromstring(svg))  # noqa: S314 - one that this package has drawn


def _standalone(axes: Axes, title: str) -> bytes:
    return standalone(inline(axes, title))


def _file(drawn: ET.Element) -> bytes:
    _, _, width, height = drawn.attrib["viewBox"].split()
    svg = ET.Element("svg", {"xmlns": _SVG, **drawn.attrib, "width": width, "height": height})
    ET.SubElement(svg, "style").text = (
        f"{_rules('light', LIGHT)} @media (prefers-color-scheme: dark) {{ {_rules('dark', DARK)} }}"
        " text { font-family: system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; }"
    )
    ET.SubElement(svg, "rect", {"width": "100%", "height": "100%", "class": "paper"})
    svg.extend(list(drawn))
    written: bytes = ET.tostring(svg, encoding="utf-8", xml_declaration=True)
    return written


def _rules(scheme: str, palette: Mapping[str, str]) -> str:
    rules = [f".paper {{ fill: {PAPER[scheme]}; }}"]
    for name, colour in palette.items():
        rules.append(f".fill-{name} {{ fill: {colour}; }}")
        rules.append(f".stroke-{name} {{ fill: none; stroke: {colour}; }}")
    return " ".join(rules)


def _png(axes: Axes) -> bytes:
    """The drawing in light colours, two dots to a CSS pixel."""
    shown = {_STAND_INS[name]: colour for name, colour in LIGHT.items()}
    for artist in axes.get_children():
        if isinstance(artist, (Line2D, Text)):
            artist.set_color(shown.get(to_hex(artist.get_color()), LIGHT["ink"]))
        elif isinstance(artist, Patch) and artist is not axes.patch:
            artist.set_color(shown.get(to_hex(artist.get_facecolor()), LIGHT["ink"]))
    assert isinstance(axes.figure, Figure)
    file = io.BytesIO()
    axes.figure.savefig(file, format="png", dpi=144, facecolor=PAPER["light"])
    return file.getvalue()
