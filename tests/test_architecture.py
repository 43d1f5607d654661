"""The walls of the house: what may be imported where, and how long a file may be."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[1]
PACKAGES = ("bot", "contest_sim", "judge", "model", "training")


def loaded_by(arguments: list[str]) -> set[str]:
    """The top-level modules that a command line has imported when it ends."""
    code = (
        "import sys; from bot.cli import run; code = run(sys.argv[1:]);"
        "print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr); sys.exit(code)"
    )
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=REPOSITORY)
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize(
    "arguments",
    [
        ["status", "--set", "bot.data=/nonexistent"],
        ["contest", "list"],
        ["config", "show"],
        ["rating", "deltas", "/nonexistent"],
        ["replay", "no-such-round"],
    ],
)
def test_commands_that_need_no_model_do_not_load_torch(arguments: list[str]) -> None:
    assert "torch" not in loaded_by(arguments)


def test_help_loads_nothing_but_click() -> None:
    heavy = {"torch", "numpy", "msgspec", "aiohttp", "rich", "sqlite_utils", "matplotlib"}
    assert not heavy & loaded_by(["--help"])


def test_no_source_file_is_longer_than_500_lines() -> None:
    folders = [REPOSITORY / name for name in (*PACKAGES, "tests", "docs")]
    kinds = {".py", ".toml", ".html", ".css", ".md", ".cpp", ".yaml"}
    found = [p for folder in folders for p in folder.rglob("*") if p.suffix in kinds]
    files = [p for p in found if p.parent.name != "meanings"]  # lists of problems: data
    long = {p: n for p in files if (n := len(p.read_text("utf-8").splitlines())) > 500}
    assert files
    assert not long
