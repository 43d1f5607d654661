"""``upsolve train``: plans, recipes and what is missing, as the command line tells them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.cli import run


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(list(arguments))
    out, err = capsys.readouterr()
    return code, out, err


def test_a_plan_is_printed_and_is_json_and_leaves_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    arguments = ("train", "--recipe", "300m", "--plan", "--rate", "400", "--processes", "8")
    code, text, _ = call(capsys, *arguments)
    assert code == 0
    assert "Parameters  285 000 193" in text
    assert "600 000 updates, 353.9 billion tokens" in text
    code, out, _ = call(capsys, *arguments, "--json")
    first, second = json.loads(out)["result"]["stages"]
    assert (first["stage"], second["stage"]) == ("pretraining", "finetuning")
    assert first["memory"]["total"] > 4 * first["memory"]["weights"]
    assert not list(tmp_path.iterdir())


def test_what_stands_over_a_recipe_and_what_stands_under_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "c.toml"
    file.write_text("[training]\nsteps = 9999\nema = 0.5\n")
    arguments = ("train", "--recipe", "tiny", "--plan", "--json", "--config", str(file))
    plain = json.loads(call(capsys, *arguments)[1])["result"]["stages"]
    assert plain[0]["steps"] == 400, "the recipe's own"
    assert plain[0]["memory"]["average"] > 0, "the file's, of which the recipe says nothing"
    set_here = json.loads(call(capsys, *arguments, "--set", "training.steps=123")[1])
    assert [stage["steps"] for stage in set_here["result"]["stages"]] == [123] * 3


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--recipe", "tini", "--output", "x"), 3, "no recipe 'tini'; there are"),
        (("--recipe", "tiny", "--output", "x"), 3, "training.code is empty"),
        (("--recipe", "tiny"), 2, "--output"),
        ((), 2, "--output"),
        (("--code", "/nonexistent", "--output", "x"), 2, "/nonexistent"),
        (("ablate",), 2, "--output"),
    ],
)
def test_what_is_missing_is_one_line(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    code: int,
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = call(capsys, "train", *arguments)
    assert (status, out) == (code, "")
    assert words in err
    assert err.count("\n") == 1
    assert not list(tmp_path.iterdir())
