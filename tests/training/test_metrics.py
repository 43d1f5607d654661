"""The lines of a run: cut back to where it continues, and the same figures for TensorBoard."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from training.metrics import Metrics, Solved, Validation


def line(step: int) -> Validation:
    return Validation(step, surprise=1.5, masked_loss=2.5, value_loss=0.25)


def test_lines_after_the_step_and_a_torn_one_are_cut(tmp_path: Path) -> None:
    metrics = Metrics(tmp_path, 0, tensorboard=False)
    for step in (2, 4, 6):
        metrics.add(line(step))
    metrics.add(Solved(4, problems=3, samples=8, pass_at_1=0.1, ten_at_k=0.2, solved=0.3))
    with (tmp_path / "validation.jsonl").open("a") as file:
        file.write('{"step": 3, "sur')
    Metrics(tmp_path, 4, tensorboard=False).add(line(5))
    lines = (tmp_path / "validation.jsonl").read_text().splitlines()
    kept = [json.loads(one)["step"] for one in lines]
    assert kept == [2, 4, 5]
    assert json.loads((tmp_path / "solved.jsonl").read_text())["solved"] == 0.3


def test_tensorboard_has_the_same_figures(tmp_path: Path) -> None:
    pytest.importorskip("tensorboard")
    from tensorboard.backend.event_processing.event_accumulator import (  # noqa: PLC0415
        EventAccumulator,
    )

    Metrics(tmp_path, 0, tensorboard=True).add(line(7))
    events = EventAccumulator(str(tmp_path / "tensorboard")).Reload()
    (one,) = events.Scalars("validation/surprise")
    assert (one.step, one.value) == (7, 1.5)


def test_without_tensorboard_the_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "torch.utils.tensorboard", None)
    with pytest.raises(ValueError, match=r"training\.tensorboard: .*\[track\]"):
        Metrics(tmp_path, 0, tensorboard=True)
