"""Problems from wherever they come: named, told apart, read whole, and refused in one line."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from contest_sim.errors import PackageError, UnknownContest
from contest_sim.importers.problem_lines import examples_of
from contest_sim.official import Official
from contest_sim.package import description, open_round
from contest_sim.problem_sets import Question, find_problems
from contest_sim.settings import ContestSimSettings
from judge.client import Judge
from judge.settings import JudgeSettings
from judge.verdict import Checker, TestCase
from tests.bot.rounds import write_round
from tests.contest_sim.importers.datasets import (
    CODECONTESTS,
    DESCRIPTION,
    codecontests_row,
    write,
)

SETTINGS = ContestSimSettings()

LINE: dict[str, Any] = {
    "id": "71A",
    "title": "Twice",
    "rating": 800,
    "tags": ["math"],
    "description": DESCRIPTION,
    "tests": [["4\n", "8\n"], ["5\n", "10\n"], ["6\n", "12\n"]],
}
PARTS: dict[str, Any] = {
    "id": "71A",
    "statement": "Given n, print 2n.",
    "input": "One n.",
    "output": "Twice n.",
    "note": "Easy.",
    "examples": [["4\n", "8\n"]],
    "hidden": [["5\n", "10\n"]],
    "time_limit": 1.5,
    "memory_limit": 64,
}


def lines(path: Path, *problems: dict[str, Any]) -> str:
    text = "".join(json.dumps(one) + "\n" for one in problems)
    data = text.encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return str(path)


async def official(question: Question) -> Official:
    judge = Judge(JudgeSettings())  # never entered: nothing has to be made
    return await question.read().official(judge)


def test_rounds_and_problems_of_them_are_named_in_several_ways(tmp_path: Path) -> None:
    root = write_round(tmp_path / "round")
    assert [q.id for q in find_problems(["1352"], SETTINGS)][:2] == ["1352A", "1352B"]
    assert [q.id for q in find_problems(["1352B", "1352/A", "1352"], SETTINGS)][:3] == [
        "1352B",
        "1352A",
        "1352C",
    ]
    for name, ids in (
        (str(root), ["77A", "77B"]),
        (f"{root}/B", ["77B"]),
        (str(root / "problems/B"), ["B"]),
    ):
        assert [q.id for q in find_problems([name], SETTINGS)] == ids, name


def test_a_packaged_problem_reads_as_a_contestant_sees_it(tmp_path: Path) -> None:
    root = write_round(tmp_path / "round")
    first, _ = find_problems([str(root)], SETTINGS)
    package = open_round(root, SETTINGS).problems[0]
    posed = first.read()
    assert posed.statement == description(package)
    assert [case.input for case in posed.examples] == [case.input for case in package.samples]
    assert (posed.limits, posed.missing) == (package.limits, "")
    assert (first.rating, first.tags) == (800, ("math",))


async def test_the_digest_of_a_package_changes_with_its_tests(tmp_path: Path) -> None:
    root = write_round(tmp_path / "round")
    before = find_problems([str(root)], SETTINGS)
    assert [q.digest for q in before] == [q.digest for q in find_problems([str(root)], SETTINGS)]
    (root / "problems/A/data/secret/01.in").write_text("8\n")
    after = find_problems([str(root)], SETTINGS)
    assert before[0].digest != after[0].digest
    assert before[1].digest == after[1].digest


def test_interactive_problems_are_listed_and_ruled_out() -> None:
    (talking,) = find_problems(["1305D"], SETTINGS)
    assert talking.read().missing == "interactive"


async def test_codecontests_rows_are_read_one_by_one(tmp_path: Path) -> None:
    rows = [
        codecontests_row(),
        codecontests_row(name="p00001 Elsewhere", source=6, cf_contest_id=0, cf_index=""),
        codecontests_row(name="71_B. Talks", cf_index="B", cf_tags=["interactive"]),
        codecontests_row(name="71_C. Files", cf_index="C", input_file="input.txt", cf_rating=0),
    ]
    found = find_problems([str(write(tmp_path / "test.parquet", CODECONTESTS, rows))], SETTINGS)
    assert [(q.id, q.rating) for q in found] == [
        ("71A", 800),
        ("p00001 Elsewhere", 800),
        ("71B", 800),
        ("71C", None),
    ]
    reasons = [q.read().missing for q in found]
    assert reasons == ["", "", "interactive", "programs read or write files"]
    posed = found[0].read()
    assert posed.statement == DESCRIPTION
    assert posed.limits.cpu_s == 1.5
    decided = await official(found[0])
    assert decided.checker == Checker("codecontests")
    assert [case.input for case in decided.tests] == [b"4\n", b"5\n", b"6\n", b"7\n"]
    assert [case.name for case in decided.tests][:2] == ["example 1", "1-private-0001"]


@pytest.mark.parametrize("name", ["set.jsonl", "set.jsonl.gz"])
async def test_lines_hold_a_description_or_its_parts(tmp_path: Path, name: str) -> None:
    whole, parts = find_problems([lines(tmp_path / name, LINE, PARTS)], SETTINGS)
    posed = whole.read()
    assert posed.examples == (TestCase("example 1", b"4\n", b"8\n"),)
    # The example is among the tests once.
    decided = await official(whole)
    assert [case.input for case in decided.tests] == [b"4\n", b"5\n", b"6\n"]
    assert posed.statement == DESCRIPTION

    told = parts.read()
    assert (told.limits.cpu_s, told.limits.memory_bytes) == (1.5, 64 << 20)
    assert [case.answer for case in (await official(parts)).tests] == [b"8\n", b"10\n"]
    assert examples_of(told.statement) == (("4\n", "8\n"),)
    for part in ("Given n", "\n\nInput\n\nOne n.", "\n\nOutput\n\nTwice n.", "\n\nNote\n\nEasy."):
        assert part in told.statement


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"id": ', "line 2: Input data was truncated"),
        ('{"title": "no id"}', "line 2: Object missing required field `id`"),
        ('{"id": "A", "tests": [["1"]]}', "line 2: Expected `array` of length 2"),
        ('{"id": "A", "time_limit": -1}', "line 2: Expected `float` >= 0.0"),
        ('{"id": "\ud800"}', "line 2: "),
    ],
)
def test_a_line_that_is_no_problem_is_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "set.jsonl"
    path.write_bytes(b'{"id": "1A"}\n' + text.encode("utf-8", "surrogatepass") + b"\n")
    with pytest.raises(PackageError, match=message):
        find_problems([str(path)], SETTINGS)


def test_files_that_are_something_else_are_named(tmp_path: Path) -> None:
    torn = tmp_path / "torn.jsonl.gz"
    torn.write_bytes(gzip.compress(b'{"id": "1A"}\n' * 1000)[:-20])
    other = tmp_path / "other.parquet"
    other.write_bytes(b"PAR1")
    for name in (str(torn), str(other), str(tmp_path)):
        with pytest.raises(PackageError, match=name):
            find_problems([name], SETTINGS)
    for name in ("1353", "1352Z", "no/such/1352/A"):
        with pytest.raises(UnknownContest):
            find_problems([name], SETTINGS)
