"""``upsolve train curves``: the losses of every stage that has begun, as a picture."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from bot.cli import run
from training.metrics import Update


def run_of(folder: Path, count: int, masked: float) -> None:
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text("{}")
    lines = [
        msgspec.json.encode(Update(n, 9.0, 8.0 / n, masked * (n % 2), 0, 1, 0.1, 4, 1000, 0.5, 0.1))
        for n in range(1, count + 1)
    ]
    (folder / "metrics.jsonl").write_bytes(b"\n".join(lines) + b"\n" + b'{"step": 9')


@pytest.mark.parametrize("form", ["svg", "png"])
def test_stages_are_drawn_in_the_order_in_which_they_began(tmp_path: Path, form: str) -> None:
    run_of(tmp_path / "run" / "zuerst", 1234, 2.0)
    run_of(tmp_path / "run" / "danach", 3, 0.0)
    target = tmp_path / f"curves.{form}"
    assert run(["train", "curves", str(tmp_path / "run"), str(target)]) == 0
    head = b"\x89PNG" if form == "png" else b"<?xml"
    assert target.read_bytes().startswith(head)
    if form == "svg":
        text = target.read_text()
        assert text.index("zuerst: 1 234 updates") < text.index("danach: 3 updates")
        assert text.count("masked LM") == 1  # the second stage masks nothing


def test_a_folder_without_a_run_and_a_damaged_line_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["train", "curves", str(tmp_path), str(tmp_path / "a.png")]) == 2
    assert "no metrics.jsonl in it" in capsys.readouterr().err
    (tmp_path / "metrics.jsonl").write_text('{"step": 1}\n')
    assert run(["train", "curves", str(tmp_path), str(tmp_path / "a.png")]) == 2
    assert "metrics.jsonl, line 1" in capsys.readouterr().err
    assert not (tmp_path / "a.png").exists()
