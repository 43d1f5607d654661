"""A training run's losses over the tokens it has seen, a panel for each stage, as a file.

Every point is the mean over a hundredth of a stage's updates: single updates scatter far more than
the curve moves. Losses are in nats: the decoder's per program token as trained (tempered where the
stage is), the masked LM's per masked token.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from matplotlib.figure import Figure

from training.metrics import Update

METRICS = "metrics.jsonl"
_POINTS = 100


class NoCurve(ValueError):
    """A folder without a run that has done an update, or with a damaged one."""


def stages(folder: Path) -> list[tuple[str, list[Update]]]:
    """The updates of a run, or of a recipe's stages in the order in which they began.

    Raises:
        NoCurve: there are none, or a line is damaged; says where.
    """
    runs = (
        [folder]
        if (folder / METRICS).exists()
        else [one.parent for one in folder.glob(f"*/{METRICS}")]
    )
    found = [(run.name, _read(run / METRICS)) for run in sorted(runs, key=_began)]
    if not any(updates for _, updates in found):
        raise NoCurve(f"{folder}: no {METRICS} in it: name the --output of `upsolve train`")
    return [one for one in found if one[1]]


def _began(run: Path) -> float:
    """When a run's settings were written, which is first and once."""
    settings = run / "settings.json"
    return settings.stat().st_mtime if settings.exists() else 0.0


def _read(file: Path) -> list[Update]:
    whole, _, _ = file.read_bytes().rpartition(b"\n")  # what is behind it is being written
    updates = []
    for number, line in enumerate(whole.splitlines(), 1):
        try:
            updates.append(msgspec.json.decode(line, type=Update))
        except msgspec.MsgspecError as error:
            raise NoCurve(f"{file}, line {number}: {error}") from None
    return updates


def picture(curves: Sequence[tuple[str, list[Update]]], form: str) -> bytes:
    """The panels side by side, as ``svg`` or ``png``."""
    figure = Figure(figsize=(4.2 * len(curves), 3.0), layout="constrained")
    panels = figure.subplots(1, len(curves), squeeze=False)[0]
    for axes, (name, updates) in zip(panels, curves, strict=True):
        tokens = np.cumsum([one.tokens for one in updates]) / 1e6
        _draw(axes, tokens, [one.surprise for one in updates], "programs", "#0b6b73")
        masked = [one.masked_loss or np.nan for one in updates]  # an update may mask no row
        if not np.all(np.isnan(masked)):
            _draw(axes, tokens, masked, "masked LM", "#b0762b")
        axes.set_title(f"{name}: {len(updates):,} updates".replace(",", " "), fontsize=9)
        axes.set_xlabel("million tokens", fontsize=8)
        axes.set_ylim(bottom=0)
        axes.tick_params(labelsize=8)
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(frameon=False, fontsize=8)
    panels[0].set_ylabel("nats per token", fontsize=8)
    file = io.BytesIO()
    figure.savefig(file, format=form, dpi=150, metadata={"Date": None} if form == "svg" else None)
    return file.getvalue()


def _draw(axes: Any, tokens: Any, losses: Sequence[float], name: str, colour: str) -> None:
    groups = np.array_split(np.arange(len(losses)), min(_POINTS, len(losses)))
    values = np.asarray(losses)
    known = [group for group in groups if not np.all(np.isnan(values[group]))]
    axes.plot(
        [tokens[group].mean() for group in known],
        [np.nanmean(values[group]) for group in known],
        color=colour,
        linewidth=1.2,
        label=name,
    )
