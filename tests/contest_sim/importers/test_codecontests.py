"""CodeContests: whole contests out of Parquet, and what is refused."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from contest_sim.errors import PackageError
from contest_sim.importers import parquet
from contest_sim.importers.draft import ContestFacts
from contest_sim.importers.writer import read_notes
from contest_sim.kattis import read_cases
from contest_sim.output_validators import read_checker
from contest_sim.package import description, open_round
from contest_sim.settings import ContestSimSettings
from judge.verdict import Checker, Limits
from tests.contest_sim.importers import datasets
from tests.contest_sim.importers.datasets import cases, codecontests_row

YES_NO = cases(("1\n", "YES\n"), ("2\n", "no\n"))


def file(folder: Path, *rows: dict[str, Any]) -> Path:
    return datasets.write(folder / "test-00000.parquet", datasets.CODECONTESTS, rows)


@pytest.fixture
def contest_71(tmp_path: Path) -> Path:
    """Two packaged problems, three that cannot be, and others' rows of the same id around them."""
    rows = [
        codecontests_row(source=5, cf_index="A"),
        codecontests_row(cf_index="B", name="71_B. Yes. No", private_tests=YES_NO, cf_points=750.0),
        codecontests_row(cf_contest_id=72),
        codecontests_row(),
        codecontests_row(cf_index="C", name="71_C. Files", input_file="input.txt"),
        codecontests_row(cf_index="D", name="71_D. Talk", cf_tags=["interactive"]),
        codecontests_row(
            cf_index="E", name="71_E. Bare", private_tests=cases(), generated_tests=None
        ),
        codecontests_row(source=6, cf_contest_id=0, cf_index=""),
    ]
    return file(tmp_path, *rows)


async def test_a_contest_is_the_codeforces_rows_of_its_id(contest_71: Path, bring: Any) -> None:
    round_ = await bring(contest_71)
    assert [p.index for p in round_.listed] == ["A", "B", "C", "D", "E"]
    assert [p.problem.index for p in round_.problems] == ["A", "B"]
    assert (round_.contest.type, round_.contest.duration_seconds) == ("CF", 7200)
    first = round_.problems[0]
    assert first.problem.tags == ("math",)
    assert (first.problem.points, first.problem.rating) == (500.0, 800)
    assert first.limits == Limits(cpu_s=1.5, memory_bytes=256_000_000)
    assert round_.problems[1].problem.name == "Yes. No"


async def test_private_tests_come_before_generated_ones(contest_71: Path, bring: Any) -> None:
    root = (await bring(contest_71)).problems[0].root
    secret = read_cases(root, "data/secret")
    assert [(case.name, case.input) for case in secret] == [
        ("secret/1-private-0001", b"5\n"),
        ("secret/1-private-0002", b"6\n"),
        ("secret/2-generated-0001", b"7\n"),
    ]
    accepted = sorted(path.name for path in (root / "submissions/accepted").iterdir())
    assert accepted == ["cpp_1.cpp", "py_1.py"]


async def test_the_description_comes_back_as_it_was(contest_71: Path, bring: Any) -> None:
    text = description((await bring(contest_71)).problems[0])
    assert text.split() == datasets.DESCRIPTION.split()


async def test_comparison_is_inferred_and_the_notes_say_so(contest_71: Path, bring: Any) -> None:
    round_ = await bring(contest_71)
    assert read_checker(round_.problems[0].root) == Checker()
    notes = read_notes(round_)
    assert "A: comparison inferred from statement and answers: case_sensitive" in notes
    assert "C: not packaged: programs read or write files" in notes
    assert "D: not packaged: interactive, and the data set has no interactor" in notes
    assert "E: not packaged: no tests but the examples" in notes
    assert any("two hours long" in note for note in notes)


async def test_a_tolerance_in_the_statement_is_kept(tmp_path: Path, bring: Any) -> None:
    text = datasets.DESCRIPTION.replace(
        "Twice n.", "Twice n. The absolute or relative error must not exceed 10^{-4}. Print any."
    )
    row = codecontests_row(description=text, private_tests=cases(("1\n", "2.5\n")))
    round_ = await bring(file(tmp_path, row))
    checker = read_checker(round_.problems[0].root)
    assert (checker.float_absolute, checker.float_relative) == (1e-4, 1e-4)
    assert any("several answers may be right" in note for note in read_notes(round_))


async def test_what_is_not_known_is_assumed_and_noted(tmp_path: Path, bring: Any) -> None:
    row = codecontests_row(
        time_limit=None, memory_limit_bytes=0, cf_points=float("nan"), cf_rating=0
    )
    round_ = await bring(file(tmp_path, row))
    problem = round_.problems[0]
    assert problem.limits == Limits(cpu_s=2.0, memory_bytes=256 << 20)
    assert (problem.problem.points, problem.problem.rating) == (None, None)
    assert round_.contest.type == "ICPC"
    notes = read_notes(round_)
    assert "A: time limit not known: 2 s" in notes
    assert "A: memory limit not known: 256 MiB" in notes
    assert any(note.startswith("scored by ICPC rules") for note in notes)


async def test_one_contest_needs_no_choice_and_several_do(
    tmp_path: Path, bring: Any, contest_71: Path
) -> None:
    with pytest.raises(PackageError, match="2 in it, 72, 71 the last"):
        await bring(contest_71, facts=ContestFacts())
    only = file(tmp_path, codecontests_row())
    assert (await bring(only, facts=ContestFacts(name="Mine"))).contest.name == "Mine"


async def test_a_contest_may_lie_in_several_files_of_a_folder(
    tmp_path: Path, bring: Any, contest_71: Path
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.move(contest_71, folder)
    datasets.write(folder / "a.parquet", datasets.CODECONTESTS, [codecontests_row(cf_index="F")])
    said: list[str] = []
    round_ = await bring(folder, said=said)
    assert [p.problem.index for p in round_.problems] == ["A", "B", "F"]
    assert {"reading a.parquet", "A: Twice", "checking the round"} <= set(said)


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "an index twice": ({"cf_index": "B"}, "problem B twice: test-00000.parquet, row 0 and"),
    "an index that leads elsewhere": ({"cf_index": "../../B"}, "its index is a letter"),
    "infinite points": ({"cf_points": float("inf")}, "row 1, column cf_points: inf is not"),
    "negative points": ({"cf_points": -5.0}, "column cf_points: -5.0 is not"),
    "a negative rating": ({"cf_rating": -800}, "column cf_rating: -800 is not"),
    "a negative limit": ({"time_limit": {"seconds": -1, "nanos": 0}}, "time_limit: -1 s"),
    "tests of unequal length": (
        {"private_tests": {"input": ["1", "2"], "output": ["1"]}},
        "column private_tests: 2 inputs and 1 outputs",
    ),
    "a null test": (
        {"private_tests": {"input": [None], "output": ["1"]}},
        "column private_tests: null",
    ),
    "no statement": ({"description": None, "name": "x" * (2 << 20)}, "larger than 1024 KiB"),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_a_broken_row_is_one_line_and_leaves_nothing(
    tmp_path: Path, bring: Any, nothing_left: Callable[[], bool], name: str
) -> None:
    changes, complaint = REFUSED[name]
    rows = [codecontests_row(cf_index="B"), codecontests_row(**changes)]
    with pytest.raises(PackageError) as caught:
        await bring(file(tmp_path, *rows))
    assert complaint in str(caught.value)
    assert "\n" not in str(caught.value)
    assert nothing_left()


async def test_a_statement_that_is_not_utf_8_is_refused(
    tmp_path: Path, bring: Any, nothing_left: Callable[[], bool]
) -> None:
    table = pa.Table.from_pylist([codecontests_row()], datasets.CODECONTESTS)
    bad = pa.array([b"caf\xe9"], pa.binary()).view(pa.string())
    table = table.set_column(1, "description", bad)
    pq.write_table(table, tmp_path / "bad.parquet")
    with pytest.raises(PackageError, match=r"row 0, column description: not UTF-8 text"):
        await bring(tmp_path / "bad.parquet")
    assert nothing_left()


async def test_tests_may_be_any_bytes(tmp_path: Path, bring: Any) -> None:
    table = pa.Table.from_pylist([codecontests_row()], datasets.CODECONTESTS)
    words = pa.array([b"\xff\x00\n"], pa.binary()).view(pa.string())
    lists = pa.ListArray.from_arrays(pa.array([0, 1], pa.int32()), words)
    both = pa.StructArray.from_arrays([lists, lists], ["input", "output"])
    place = table.schema.get_field_index("private_tests")
    pq.write_table(table.set_column(place, "private_tests", both), tmp_path / "bytes.parquet")
    root = (await bring(tmp_path / "bytes.parquet")).problems[0].root
    assert (root / "data/secret/1-private-0001.in").read_bytes() == b"\xff\x00\n"


async def test_what_is_declared_too_large_is_refused_unread(
    tmp_path: Path,
    bring: Any,
    nothing_left: Callable[[], bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = file(tmp_path, codecontests_row(private_tests=cases(("1" * 100_000, "1"))))
    monkeypatch.setattr(parquet, "GROUP_LIMIT", 100_000)
    monkeypatch.setattr(parquet.Row, "tests", lambda *_: pytest.fail("read"))
    with pytest.raises(PackageError, match="row group 0 declares 0 MiB, more than"):
        await bring(path)
    assert nothing_left()


async def test_a_text_said_once_and_meant_a_thousand_times_stays_one(
    tmp_path: Path,
    bring: Any,
    nothing_left: Callable[[], bool],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A small file that unfolds into 64 MiB is held as it is, and refused before it unfolds."""
    monkeypatch.setattr(parquet, "_TESTS_LIMIT", 1 << 20)
    monkeypatch.setattr(parquet, "GROUP_LIMIT", 32 << 20)
    row = codecontests_row(private_tests=cases(*[("1" * (64 << 10), "1")] * 1000))
    path = file(tmp_path, codecontests_row(cf_index="B"), row)
    del row
    before = pa.total_allocated_bytes()
    rows = parquet.read_rows(path, ["private_tests"], ["source"], lambda _: True)
    assert pa.total_allocated_bytes() - before < 1 << 20
    assert len(rows) == 2
    with pytest.raises(PackageError, match="column private_tests: over 1 MiB of tests"):
        await bring(path)
    assert nothing_left()


@pytest.mark.parametrize("size", [0, 100, 5000])
async def test_a_damaged_file_is_one_line(
    tmp_path: Path, bring: Any, nothing_left: Callable[[], bool], size: int
) -> None:
    path = file(tmp_path, codecontests_row())
    path.write_bytes(path.read_bytes()[:size])
    with pytest.raises(PackageError, match="not a usable Parquet file") as caught:
        await bring(path)
    assert "\n" not in str(caught.value)
    assert nothing_left()


async def test_an_unknown_table_is_refused(tmp_path: Path, bring: Any) -> None:
    pq.write_table(pa.table({"x": [1]}), tmp_path / "x.parquet")
    with pytest.raises(PackageError, match="no data set known here"):
        await bring(tmp_path / "x.parquet")


async def test_a_field_that_cannot_be_read_is_refused(
    tmp_path: Path, bring: Any, nothing_left: Callable[[], bool]
) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_text("points,penalty,old_rating\n")
    with pytest.raises(PackageError, match="no participants"):
        await bring(file(tmp_path, codecontests_row()), field=empty)
    nan = tmp_path / "nan.csv"
    nan.write_text("points,penalty,old_rating\nnan,0,1500\n")
    with pytest.raises(PackageError, match="line 2, column points: 'nan' is not a number"):
        await bring(file(tmp_path, codecontests_row()), field=nan)
    assert nothing_left()


async def test_without_a_field_it_is_synthetic_and_says_so(tmp_path: Path, bring: Any) -> None:
    round_ = await bring(file(tmp_path, codecontests_row()), field=None)
    assert round_.field.synthetic
    assert "the field is synthetic: 5000 made-up people" in read_notes(round_)


async def test_a_field_of_one_is_a_field(tmp_path: Path, bring: Any) -> None:
    one = tmp_path / "one.csv"
    one.write_text("points,penalty,old_rating\n1,0,-20\n")
    assert len((await bring(file(tmp_path, codecontests_row()), field=one)).field) == 1


async def test_a_round_that_is_there_stays_as_it_is(
    tmp_path: Path, bring: Any, settings: ContestSimSettings
) -> None:
    path = file(tmp_path, codecontests_row())
    before = await bring(path)
    with pytest.raises(PackageError, match="a round of this id is there already"):
        await bring(path)
    assert open_round("71", settings).contest == before.contest
