"""``upsolve contest import``: progress, notes, and what ``show`` makes of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.cli import run
from tests.contest_sim.importers import datasets
from tests.contest_sim.importers.datasets import codecontests_row


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def run_it(*arguments: str) -> tuple[int, str, str]:
        code = run(["contest", *arguments, "--set", f"contest_sim.rounds={tmp_path / 'rounds'}"])
        return code, *capsys.readouterr()

    return run_it


@pytest.fixture
def source(tmp_path: Path) -> str:
    rows = [codecontests_row(), codecontests_row(cf_index="B", input_file="in\x1b[2J.txt")]
    return str(datasets.write(tmp_path / "cc.parquet", datasets.CODECONTESTS, rows))


def test_an_import_shows_its_steps_and_what_it_assumed(call: Any, source: str) -> None:
    code, out, err = call("import", source, "--name", "Mine", "--type", "IOI", "--duration", "90")
    assert code == 0
    assert err.splitlines() == [
        "reading cc.parquet",
        "A: Twice",
        "B: listed only: programs read or write files",
        "checking the round",
    ]
    assert out.startswith("71 Mine: imported into ")
    assert "  the field is synthetic: 5000 made-up people\n" in out
    _, out, _ = call("show", "71", "--json")
    shown = json.loads(out)["result"]
    assert shown["contest"]["durationSeconds"] == 5400
    assert (shown["synthetic"], shown["not_packaged"]) == (True, ["B"])
    assert "B: not packaged: programs read or write files" in shown["notes"]
    _, out, _ = call("show", "71")
    assert "5000 synthetic participants" in " ".join(out.split())


def test_json_is_all_that_json_prints(call: Any, source: str) -> None:
    code, out, err = call("import", source, "--json")
    assert (code, err) == (0, "")
    assert json.loads(out)["result"]["contest"]["id"] == 71


def test_a_refusal_is_one_line(call: Any, source: str) -> None:
    code, out, err = call("import", source, "--contest", "72")
    assert (code, out) == (1, "")
    assert err.splitlines()[-1].startswith("upsolve: contest 72: no problem of it in ")
