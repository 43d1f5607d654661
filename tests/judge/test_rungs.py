"""The ladder: each rung holds under attack where only it can be had, and none means refusal."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from judge import rungs
from judge.cells import Cell, CellLost
from judge.confinement import Rung, expand, slot_uid
from judge.languages import Interpreter, find_interpreter
from judge.launching import Launcher
from judge.settings import JudgeSettings
from tests.judge.other_user import NOBODY, restricted


def canaries(user: str, minimum: str, *lost: str) -> dict[str, object]:
    command, environment = restricted("canaries", user, minimum, *lost)
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, cwd="/", check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


def require_root() -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can become another user")


@pytest.mark.parametrize(
    ("user", "lost", "rung"),
    [(NOBODY, [], "B"), (NOBODY, ["unshare"], "C"), ("-", ["unshare"], "C")],
    ids=["ordinary user", "ordinary user without namespaces", "same user without namespaces"],
)
def test_every_canary_is_right_on_the_rung_that_is_left(
    user: str, lost: list[str], rung: str
) -> None:
    if user != "-":
        require_root()
    found = canaries(user, "C", *lost)
    if rung == "B" and found.get("rung") == "C":
        pytest.skip(f"this machine forbids user namespaces: {found['notes']}")
    assert found["rung"] == rung, found
    assert found["bad"] == []
    assert found["canaries"] == 16
    assert not shutil.which("g++") or found["cpp"] == ""


def test_a_rung_below_the_wanted_one_is_refused_with_the_way_up() -> None:
    refusal = str(canaries("-", "B", "unshare")["refused"])
    assert "no isolation of rung B or better" in refusal
    assert "unshare: Operation not permitted" in refusal
    assert "minimum_rung" in refusal
    assert "\n" not in refusal


def test_without_landlock_nothing_runs() -> None:
    refusal = str(canaries("-", "C", "landlock_create_ruleset")["refused"])
    assert "landlock" in refusal


async def test_a_cell_lost_once_costs_no_rung(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest, tried = rungs._try, list[str]()

    async def unlucky(rung: Rung, interpreter: Interpreter, work: Path) -> tuple[Launcher, Cell]:
        tried.append(rung.name)
        if len(tried) == 1:
            raise CellLost("a cell does not answer: it hangs")
        return await honest(rung, interpreter, work)

    monkeypatch.setattr(rungs, "_try", unlucky)
    climbed = await rungs.climb(JudgeSettings(), find_interpreter("")[0], tmp_path)
    assert tried[0] == tried[1]
    assert "a cell does not answer: it hangs" not in str(climbed.fallen)
    climbed.launcher.close()


@pytest.mark.parametrize("number", [0, 13, 14, 200])
def test_slots_have_users_of_their_own_and_neighbours_others(
    number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that no program's threads count against a compiler in another slot."""
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    users: list[set[int | None]] = []
    for pid in range(30_000, 30_005):
        monkeypatch.setattr(os, "getpid", lambda pid=pid: pid)
        users.append({slot_uid(slot) for slot in range(32)})
        assert slot_uid(number) not in {slot_uid(slot) for slot in range(201) if slot != number}
    assert len(set().union(*users)) == 5 * 32
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert slot_uid(number) is None


def test_grants_cover_everything_but_the_hidden(tmp_path: Path) -> None:
    for name in ("a/x", "a/hidden/y", "b/z"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("")
    grants = list(expand(tmp_path, "read", [tmp_path / "a" / "hidden"]))
    assert grants == [
        (str(tmp_path), "list"),
        (str(tmp_path / "a"), "list"),
        (str(tmp_path / "a" / "x"), "read"),
        (str(tmp_path / "b"), "read"),
    ]
    assert list(expand(tmp_path, "read", [Path("/elsewhere")])) == [(str(tmp_path), "read")]
    assert list(expand(tmp_path, "read", [tmp_path])) == []
