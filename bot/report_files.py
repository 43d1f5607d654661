"""Reports on disk: one file by its format, with a folder of figures beside Markdown.

Invariant: a report is there whole or as it was before; figures are there before the text that
shows them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec

from bot import markdown, period_report, report, wording
from bot.period import Period
from bot.record import RunRecord
from contest_sim.files import write_atomically

Format = Literal["html", "md", "json"]


def write_run(run: RunRecord, target: Path, form: Format) -> None:
    """Write a run's report.

    Raises:
        OSError: it cannot be written.
    """
    if form == "html":
        _write(target, report.render(run))
    elif form == "md":
        _write_markdown(markdown.of_run(run, _folder(target).name), target)
    else:
        data: Mapping[str, Any] = {
            "headline": wording.headline(run),
            "conditions": wording.condition_list(run),
            "run": msgspec.to_builtins(run),
        }
        _write(target, _json(data))


def write_period(period: Period, target: Path, form: Format) -> None:
    """Write a period's report.

    Raises:
        OSError: it cannot be written.
    """
    if form == "html":
        _write(target, period_report.render(period))
    elif form == "md":
        _write_markdown(markdown.of_period(period, _folder(target).name), target)
    else:
        _write(target, _json(period_report.data(period)))


def _write_markdown(written: markdown.Written, target: Path) -> None:
    folder = _folder(target)
    folder.mkdir(parents=True, exist_ok=True)
    for name, svg in written.figures.items():
        write_atomically(folder / name, svg)
        (folder / name).chmod(0o644)
    _write(target, written.text)


def _folder(target: Path) -> Path:
    """Where the figures of a Markdown file lie."""
    return target.with_name(f"{target.stem}-figures")


def _json(data: Mapping[str, Any]) -> str:
    return json.dumps(msgspec.to_builtins(data), indent=2, ensure_ascii=False) + "\n"


def _write(target: Path, words: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(target, words.encode("utf-8", "replace"))
    target.chmod(0o644)
