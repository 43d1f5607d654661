"""Time limits of problem packages, stated or left to the accepted submissions."""

from __future__ import annotations

from pathlib import Path

import pytest

from contest_sim.errors import PackageError
from contest_sim.kattis import TimeRule, read_limits, read_metadata, read_time_rule

NEW = "problem_format_version: 2025-09\nname: x\n"


def read(folder: Path, content: dict[str, str]) -> tuple[float, TimeRule | None]:
    for name, text in content.items():
        (folder / name).write_text(text)
    metadata = read_metadata(folder)
    return read_limits(folder, metadata).cpu_s, read_time_rule(folder, metadata)


STATED: dict[str, tuple[dict[str, str], float]] = {
    "problem.yaml": ({"problem.yaml": NEW + "limits: {time_limit: 1.5}\n"}, 1.5),
    ".timelimit": ({"problem.yaml": "name: x\n", ".timelimit": " 3\n"}, 3.0),
    "DOMjudge": (
        {"problem.yaml": "name: x\n", "domjudge-problem.ini": "short-name=a\ntimelimit = '4.5'\n"},
        4.5,
    ),
    "problem.yaml before files": (
        {"problem.yaml": "limits: {time_limit: 1}\n", ".timelimit": "9"},
        1.0,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", STATED)
def test_a_limit_that_is_stated_holds(tmp_path: Path, name: str) -> None:
    content, seconds = STATED[name]
    assert read(tmp_path, content) == (seconds, None)


RULES: dict[str, tuple[str, TimeRule]] = {
    "legacy": ("name: x\n", TimeRule(5.0, 2.0, 1.0)),
    "legacy, multipliers stated": (
        "limits: {time_multiplier: 3, time_safety_margin: 1.5}\n",
        TimeRule(3.0, 1.5, 1.0),
    ),
    "legacy of the ICPC": ("problem_format_version: legacy-icpc\n", TimeRule(5.0, 2.0, 1.0)),
    "a key with nothing below": ("limits:\nvalidator_flags:\n", TimeRule(5.0, 2.0, 1.0)),
    "2023-07": ("problem_format_version: 2023-07-draft\n", TimeRule(2.0, 1.5, 1.0)),
    "2025-09": (NEW, TimeRule(2.0, 1.5, 1.0)),
    "multipliers stated": (
        NEW + "limits: {time_multipliers: {ac_to_time_limit: 4}, time_resolution: 0.1}\n",
        TimeRule(4.0, 1.5, 0.1),
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_without_one_the_accepted_submissions_decide(tmp_path: Path, name: str) -> None:
    text, rule = RULES[name]
    assert read(tmp_path, {"problem.yaml": text}) == (2.0, rule)


@pytest.mark.parametrize(
    ("slowest_s", "resolution_s", "limit_s"),
    [(0.0, 1.0, 1.0), (0.2, 1.0, 1.0), (0.5, 1.0, 1.0), (0.51, 1.0, 2.0), (0.51, 0.5, 1.5)],
)
def test_the_limit_is_the_smallest_multiple_that_leaves_the_margin(
    slowest_s: float, resolution_s: float, limit_s: float
) -> None:
    assert TimeRule(2.0, 1.5, resolution_s).limit_s(slowest_s) == limit_s


@pytest.mark.parametrize(
    "content",
    [
        {".timelimit": "soon"},
        {".timelimit": "0"},
        {"domjudge-problem.ini": "timelimit=soon"},
        {"problem.yaml": "limits: {time_multiplier: 0.5}"},
        {"problem.yaml": "limits: {time_multipliers: {ac_to_time_limit: x}}"},
    ],
)
def test_what_is_not_a_time_is_refused(tmp_path: Path, content: dict[str, str]) -> None:
    with pytest.raises(PackageError):
        read(tmp_path, {"problem.yaml": "name: x\n"} | content)
