"""The command line: exit codes, the JSON contract, and documentation that is true."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import pytest

from bot.cli import VERBS, run, upsolve

REPOSITORY = Path(__file__).parents[2]


def call(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(list(arguments))
    out, err = capsys.readouterr()
    return code, out, err


def failure(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    """Run a failing command both ways: one line for people, the same message as JSON."""
    code, out, err = call(capsys, *arguments)
    assert out == ""
    assert err.count("\n") == 1
    json_code, json_out, json_err = call(capsys, *arguments, "--json")
    error: dict[str, Any] = json.loads(json_out)["error"]
    assert json_err == ""
    assert set(error) == {"kind", "exception", "message", "status"}
    assert code == json_code == error["status"]
    assert error["message"] in err
    return error


def test_a_wrong_argument_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    error = failure(capsys, "replay")
    assert (error["kind"], error["status"]) == ("usage", 2)
    assert failure(capsys, "no-such-verb")["status"] == 2
    assert failure(capsys, "replay", "1352", "--speed", "-1")["status"] == 2


def test_an_unknown_contest_names_the_rounds_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    error = failure(capsys, "replay", "1353")
    assert (error["kind"], error["status"]) == ("not_found", 2)
    assert "1352" in error["message"]


def test_a_wrong_key_is_a_configuration_error(capsys: pytest.CaptureFixture[str]) -> None:
    error = failure(capsys, "replay", "1352", "--set", "bot.sed=1")
    assert (error["kind"], error["status"]) == ("configuration", 3)
    assert "bot.seed" in error["message"]


def test_a_malformed_configuration_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "c.toml").write_text("[bot\n")
    error = failure(capsys, "status", "--config", str(tmp_path / "c.toml"))
    assert (error["kind"], error["status"]) == ("configuration", 3)


def test_a_folder_in_the_way_is_an_environment_error_and_leaves_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    error = failure(capsys, "replay", "1352", "--set", f"bot.data={tmp_path}/file/data")
    assert (error["kind"], error["status"]) == ("environment", 4)
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_an_unknown_run_is_not_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    error = failure(capsys, "report", "x", "--set", f"bot.data={tmp_path}")
    assert (error["kind"], error["status"]) == ("not_found", 2)
    assert not list(tmp_path.iterdir())


def test_config_show_says_where_each_value_came_from(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("config", "show", "--set", "bot.seed=5")
    code, out, _ = call(capsys, *arguments)
    assert code == 0
    assert re.search(r"^bot\.seed = 5 +# --set bot\.seed$", out, re.MULTILINE)
    settings = json.loads(call(capsys, *arguments, "--json")[1])["result"]
    found = {(s["section"], s["key"]): s for s in settings}
    assert found["bot", "seed"]["value"] == 5


def test_the_help_lists_every_verb_with_its_own_first_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, _ = call(capsys, "--help")
    assert code == 0
    context = click.Context(upsolve)
    for name, (_, line) in VERBS.items():
        command = upsolve.get_command(context, name)
        assert command is not None
        assert line in out
    for code_line in ("0    done", "3    configuration", "130  interrupted"):
        assert code_line in out


def leaves(group: click.Group, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    context = click.Context(group)
    found = []
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            found += leaves(command, (*path, name))
        else:
            assert command is not None
            assert any(p.name == "as_json" for p in command.params), (path, name)
            assert command.help, (path, name)
            found.append((*path, name))
    return found


def test_every_command_takes_json_and_is_in_the_readme() -> None:
    readme = (REPOSITORY / "README.md").read_text()
    for path in leaves(upsolve):
        assert f"upsolve {' '.join(path)}" in readme, path


def test_the_console_script_is_this_command_line() -> None:
    script = Path(sys.executable).with_name("upsolve")
    done = subprocess.run([script, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("upsolve, version ")
