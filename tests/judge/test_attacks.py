"""Attacks on every rung this machine offers: each gets its verdict and harms nothing.

A subprocess per rung (:mod:`tests.judge.restricted`) makes all attacks in turn and reports; the
tests here look at one attack each.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.judge.attacks.attack import Attack
from tests.judge.attacks.attempts import NUMBERS
from tests.judge.attacks.sweep import every_attack
from tests.judge.other_user import NOBODY, restricted
from tests.languages import has_compiler

_IS_ROOT = os.geteuid() == 0
_ORDINARY = NOBODY if _IS_ROOT else "-"
RUNGS = {"A": ["-", "C"], "B": [_ORDINARY, "C"], "C": [_ORDINARY, "C", "unshare"]}
_NAMES = (
    "SECRET",
    "FOLDER",
    "CACHE",
    "FIFO",
    "TOKEN",
    "PACKAGE",
    "PORT",
    "FREE",
    "KEY",
    "VICTIM",
    "JUDGE",
)
_LONGEST_S = 300


def _expectations() -> Iterator[Attack]:
    for attack in every_attack(dict.fromkeys(_NAMES, "")):
        yield msgspec.structs.replace(attack, source="", witness="", stdin=b"")


ATTACKS = tuple(_expectations())


class Sweeps:
    """The sweeps of all rungs, under way together; each is waited for when first asked about."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: dict[str, subprocess.Popen[str]] = {}
        self._done: dict[str, dict[str, Any]] = {}
        for rung, arguments in RUNGS.items():
            if rung != "A" or _IS_ROOT:
                command, environment = restricted("attacks", *arguments)
                with (folder / rung).open("w") as complaints:
                    self._running[rung] = subprocess.Popen(
                        command, env=environment | {"TMPDIR": str(folder)}, cwd="/", text=True,
                        stdout=subprocess.PIPE, stderr=complaints,
                    )  # fmt: skip

    def result(self, rung: str) -> dict[str, Any]:
        """Return what the sweep on ``rung`` found; skips where the rung cannot be had."""
        if rung == "A" and not _IS_ROOT:
            pytest.skip("rung A needs root")
        if rung not in self._done:
            output, _ = self._running[rung].communicate(timeout=_LONGEST_S)
            assert output, (self._folder / rung).read_text()
            self._done[rung] = json.loads(output)
        found = self._done[rung]
        if rung == "B" and found["rung"] == "C":
            pytest.skip(f"this machine forbids user namespaces: {found['notes']}")
        assert found["rung"] == rung, found["notes"]
        return found

    def close(self) -> None:
        """End what is under way."""
        for process in self._running.values():
            process.kill()
            process.communicate()


@pytest.fixture(scope="session")
def sweeps() -> Iterator[Sweeps]:
    with tempfile.TemporaryDirectory(prefix="upsolve-sweeps-") as folder:
        Path(folder).chmod(0o777)
        running = Sweeps(Path(folder))
        yield running
        running.close()


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.key)
@pytest.mark.parametrize("rung", RUNGS)
def test_an_attack_gets_its_verdict_and_harms_nothing(
    sweeps: Sweeps, rung: str, attack: Attack
) -> None:
    found = sweeps.result(rung)
    if attack.language == "cpp" and not has_compiler():
        pytest.skip("g++ is not installed")
    assert attack.language != "cpp" or not found["cpp"], found["cpp"]
    result = found["results"][attack.key]
    assert result["verdict"] in attack.expected, result
    assert not result["leaks"], "a secret was read"
    assert result["proof"] == "", "what came next was not judged right"
    assert result["left"] == ""
    if "output" in result:
        output = result["output"].encode("latin-1")
        assert attack.output is None or output in attack.output, result
        assert attack.status in {None, result["status"]}, result
        assert result["agree"], "runs on one input differ"


@pytest.mark.parametrize("rung", RUNGS)
def test_the_world_around_the_judge_is_as_it_was(sweeps: Sweeps, rung: str) -> None:
    changes = sweeps.result(rung)["world"]
    assert len(changes) >= 11
    assert {name: change for name, change in changes.items() if change} == {}


def test_every_case_of_the_table_is_tried() -> None:
    assert {attack.number for attack in ATTACKS} == set(range(47))
    assert len({attack.key for attack in ATTACKS}) == len(ATTACKS)


@pytest.mark.parametrize("column", [0, 1], ids=["x86_64", "aarch64"])
def test_numbers_are_those_of_the_kernel_s_headers(column: int) -> None:
    headers = "/usr/include/x86_64-linux-gnu/asm/unistd_64.h", "/usr/include/asm-generic/unistd.h"
    header = Path(headers[column])
    if not header.exists():
        pytest.skip(f"{header} is not installed (linux-libc-dev)")
    defined = dict(re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", header.read_text()))
    known = {name: int(defined[name]) for name in NUMBERS if name in defined}
    assert known == {name: NUMBERS[name][column] for name in known}
    assert len(known) > len(NUMBERS) - 3  # what a header of an older kernel may not have
