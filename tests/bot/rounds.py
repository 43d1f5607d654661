"""A round of two tiny problems, and programs for them, written to disk for a test."""

from __future__ import annotations

import json
from pathlib import Path

DURATION_S = 3600

PROBLEMS = {
    "A": ("Successor", "Print the integer after n.", [("4", "5"), ("0", "1")], 1, 1),
    "B": ("Double", "Print twice n.", [("4", "8"), ("10", "20")], 2, 0),
}
"""Index: name, task, examples, and the answer's factor and offset for the secret tests."""

FIELD = [(2, 10, 1900), (2, 40, 1700), (1, 5, 1500), (1, 30, 1400), (0, 0, 1200), (0, 0, 900)]
"""Points, penalty, rating."""


def write_round(folder: Path) -> Path:
    """Write the round package and return its folder."""
    contest = {"id": 77, "name": "Tiny Round", "type": "ICPC", "durationSeconds": DURATION_S}
    problems = [
        {"contestId": 77, "index": index, "name": spec[0], "rating": 800, "tags": ["math"]}
        for index, spec in PROBLEMS.items()
    ]
    field = {"kind": "totals", "file": "field.csv"}
    manifest = {"contest": contest, "problems": problems, "field": field}
    folder.mkdir(parents=True)
    (folder / "contest.json").write_text(json.dumps(manifest))
    rows = [f"{i},{p},{q},{r}" for i, (p, q, r) in enumerate(FIELD, start=1)]
    (folder / "field.csv").write_text("\n".join(["order,points,penalty,old_rating", *rows]) + "\n")
    for index in PROBLEMS:
        _write_problem(folder / "problems" / index, index)
    return folder


def _write_problem(root: Path, index: str) -> None:
    name, task, examples, factor, offset = PROBLEMS[index]
    _write(root / "statement/problem.en.md", f"{task}\n\n## Input\n\nn.\n\n## Output\n\nIt.\n")
    metadata = {
        "problem_format_version": "2025-09",
        "name": name,
        "uuid": f"00000000-0000-4000-8000-{ord(index):012}",
        "license": "cc0",
        "limits": {"time_limit": 1.0, "memory": 256, "output": 8},
    }
    _write(root / "problem.yaml", json.dumps(metadata))
    for number, (given, answer) in enumerate(examples, start=1):
        _write(root / f"data/sample/{number}.in", f"{given}\n")
        _write(root / f"data/sample/{number}.ans", f"{answer}\n")
    for number, value in enumerate((7, 1, 99, 1000, 12345), start=1):
        _write(root / f"data/secret/{number:02}.in", f"{value}\n")
        _write(root / f"data/secret/{number:02}.ans", f"{value * factor + offset}\n")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


PROGRAMS = {
    "A": (
        "n = int(input())\nprint(n + 1 if n < 6 else n)",  # right on the examples only
        "print(int(input()) + 1)",
        "print(int(input()) + 1)",  # a copy
        "n = int(input())\nprint(n + 1)",
        "print(int(input()) - 1)",
        "print(int(input()",
        "while True: pass",
        "print([][1])",
    ),
    "B": ("print(int(input()) + 4)", "print(input() * 2)", "print(4 * 2)"),
}
"""Samples by problem. A: of 8 one is a copy, one does not compile, three fail, three pass in two
clusters. B: none passes both examples."""


def write_programs(folder: Path) -> Path:
    """Write the samples as a folder that the scripted backend reads."""
    for index, programs in PROGRAMS.items():
        for number, source in enumerate(programs):
            _write(folder / index / f"{number:03}.py", source + "\n")
    return folder
