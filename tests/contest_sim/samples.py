"""A small round that is right in everything, written to disk for a test to break; and a fake judge.

Problem A (add one) has generated tests and compares tokens; problem B (any two numbers with a given
sum) has an output validator.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from contest_sim.package import open_round
from contest_sim.settings import ContestSimSettings
from judge.errors import JudgeError
from judge.verdict import Checker, Compilation, Limits, Report, TestCase, TestResult, Verdict

ID = 71
DURATION_S = 3600
START = 1_600_000_000
SECRET_WORD = "31415926"  # stands in secret tests only

MANIFEST = {
    "contest": {
        "id": ID,
        "name": "Small Round",
        "type": "ICPC",
        "durationSeconds": DURATION_S,
        "startTimeSeconds": START,
    },
    "problems": [
        {"contestId": ID, "index": "A", "name": "Successor", "rating": 800, "tags": ["math"]},
        {"contestId": ID, "index": "B", "name": "Two Terms", "rating": 900},
    ],
    "field": {"kind": "totals", "file": "field.csv"},
}
CELL = {"points": 0.0, "rejectedAttemptCount": 0, "type": "FINAL"}
SOLVED = {**CELL, "points": 1.0, "bestSubmissionTimeSeconds": 300}
VALIDATOR = """import sys
text = sys.stdin.read()
sys.exit(42 if text.strip().isdigit() and text == text.strip() + "\\n" else 43)
"""
PROBLEM_YAML = """problem_format_version: 2025-09
name: Something
uuid: 4271eee4-fa52-4fcf-a577-f7a3a6c8ba58
license: MIT
limits: {time_limit: 1.0, memory: 256, output: 8}
"""
GENERATOR = "import sys\nprint(int(sys.argv[1]) * int(sys.argv[2]))\n"
OUTPUT_VALIDATOR = """import sys
try:
    n = int(open(sys.argv[1]).read())
    a, b = map(int, sys.stdin.buffer.read().split())
except ValueError:
    sys.exit(43)
sys.exit(42 if a + b == n else 43)
"""

ROUND: dict[str, str] = {
    "contest.json": json.dumps(MANIFEST),
    "field.csv": (
        "order,points,penalty,old_rating\n1,2,30,1900\n2,1,5,1500\n3,1,40,1400\n4,0,0,1200\n"
    ),
    "problems/A/problem.yaml": PROBLEM_YAML,
    "problems/A/statement/problem.en.md": (
        "Given **n**, print\n`n + 1`.\n\n## Input\n\nn.\n\n## Output\n\nThe *successor*.\n\n"
        "## Note\n\n- zero counts\n- 2 * 3 is no emphasis * at all\n"
    ),
    "problems/A/data/sample/1.in": "4\n",
    "problems/A/data/sample/1.ans": "5\n",
    "problems/A/data/secret/01-zero.in": "0\n",
    "problems/A/data/secret/01-zero.ans": "1\n",
    "problems/A/data/secret/02-word.in": f"{SECRET_WORD}\n",
    "problems/A/data/secret/02-word.ans": f"{int(SECRET_WORD) + 1}\n",
    "problems/A/generators/generators.yaml": (
        "solution: submissions/accepted/solution.py\n"
        "data: {secret: {data: {21-large: gen.py 1000 1000, 22-seven: gen.py '7' 1}}}\n"
    ),
    "problems/A/generators/gen.py": GENERATOR,
    "problems/A/input_validators/validate.py": VALIDATOR,
    "problems/A/submissions/accepted/solution.py": "print(int(input()) + 1)\n",
    "problems/A/submissions/wrong_answer/large.py": "print(min(int(input()) + 1, 99999))\n",
    "problems/A/submissions/run_time_error/zero.py": "n = int(input())\nprint(n + n // n)\n",
    "problems/B/problem.yaml": PROBLEM_YAML,
    "problems/B/statement/problem.en.md": "Split n.\n\n## Input\n\nn.\n\n## Output\n\nTerms.\n",
    "problems/B/data/sample/1.in": "4\n",
    "problems/B/data/sample/1.ans": "1 3\n",
    "problems/B/data/secret/01-nine.in": "9\n",
    "problems/B/data/secret/01-nine.ans": "4 5\n",
    "problems/B/input_validators/syntax/validate.py": VALIDATOR,
    "problems/B/output_validator/validate.py": OUTPUT_VALIDATOR,
    "problems/B/submissions/accepted/solution.py": "n = int(input())\nprint(n, 0)\n",
    "problems/B/submissions/wrong_answer/odd.py": "n = int(input())\nprint(n // 2, n // 2)\n",
}


def write_round(folder: Path, changes: Mapping[str, str | bytes | None] | None = None) -> Path:
    """Write the round with some files replaced, added, or (None) left out; returns its folder."""
    return write_files(folder, {**ROUND, **(changes or {})})


def write_files(folder: Path, contents: Mapping[str, str | bytes | None]) -> Path:
    """Write files by their paths in a folder, but those that are None; returns the folder."""
    for name, content in contents.items():
        if content is None:
            continue
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def manifest(**changes: object) -> str:
    """``contest.json`` with some of its parts replaced, updated or added."""
    updated = {
        key: MANIFEST.get(key, {}) | value if isinstance(value, dict) else value
        for key, value in changes.items()
    }
    return json.dumps(MANIFEST | updated)


def field_rows(*totals: tuple[int, int]) -> list[dict[str, Any]]:
    """Rows of ``contest.standings``: problems solved, at once and in order, and the penalty."""
    return [
        {
            "party": {"contestId": ID, "members": [{"handle": "x"}]},
            "rank": 1,
            "points": points,
            "penalty": penalty,
            "problemResults": [SOLVED] * points + [CELL] * (2 - points),
        }
        for points, penalty in totals
    ]


FIELD_ROWS = field_rows((2, 30), (1, 5), (1, 40), (0, 0))  # of the people of field.csv


def open_field(folder: Path, field: dict[str, Any], **files: str | bytes) -> Any:
    """The small round's field as ``contest.json`` describes it: ``rows_json`` is ``rows.json``."""
    named = {name.replace("_", "."): content for name, content in files.items()}
    changes = {"contest.json": json.dumps({**MANIFEST, "field": field}), **named}
    return open_round(write_round(folder / "round", changes), ContestSimSettings()).field


class _Language(msgspec.Struct):
    available: bool


class _Languages(dict[str, _Language]):
    def __contains__(self, name: object) -> bool:
        if name == "explosive":
            raise RuntimeError("a defect of the site")
        return super().__contains__(name)


class _Info(msgspec.Struct):
    languages: _Languages
    workers: int = 4


class FakeJudge:
    """No judge: gives the verdict that a submission's own text asks for.

    ``WA 3`` fails on test 3, ``WA secret/02-word`` where that is among the tests; ``JE once`` fails
    once, ``JE down`` as a judge that is gone does; ``... wait`` is judged when ``gate`` is set.
    """

    def __init__(self) -> None:
        self.info = _Info(_Languages(python3=_Language(True), cpp=_Language(False)))
        self.gate = asyncio.Event()
        self.asked: list[str] = []

    async def run(self, *_: object) -> list[object]:
        raise AssertionError("the fake judge runs nothing: keep generated tests out of the round")

    async def compile(self, source: str, language: str, *, urgent: bool = False) -> Compilation:
        assert (language, urgent) == ("python3", True)
        if source.startswith("CE"):
            return Compilation(Verdict.CE, message="line 1: nonsense")
        return Compilation(Verdict.AC, program_id=source)

    async def judge(
        self,
        program_id: str,
        tests: Sequence[TestCase],
        checker: Checker,
        limits: Limits,
        *,
        stop_on_failure: bool = True,
        urgent: bool = False,
    ) -> Report:
        assert urgent
        assert stop_on_failure
        self.asked.append(program_id)
        word, *rest = program_id.split()
        if "wait" in rest:
            await self.gate.wait()
        if "down" in rest:
            raise JudgeError("the judge process ended")
        if "defect" in rest:
            raise RuntimeError("a defect of the judge's client")
        if "once" in rest and self.asked.count(program_id) > 1:
            word = "AC"
        names = [case.name for case in tests]
        if rest and rest[0].startswith("secret/"):
            word, passed = (word, names.index(rest[0])) if rest[0] in names else ("AC", 0)
        else:
            passed = int(rest[0]) - 1 if rest and rest[0].isdigit() else 0
        passed = len(tests) if word == "AC" else passed
        results = [TestResult(case.name, Verdict.AC, 0.25, 1 << 20) for case in tests[:passed]]
        if word != "AC":
            secret = tests[passed].input.decode()
            results.append(TestResult(tests[passed].name, Verdict(word), 0.5, 2 << 20, secret))
        return Report(Verdict(word), tuple(results), message="nothing to see")
