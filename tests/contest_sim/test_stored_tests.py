"""Tests in files: found in the usual namings, and read only when they are reached."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from pathlib import Path

import pytest

from contest_sim.errors import PackageError
from contest_sim.stored_tests import StoredTests, find_pairs
from judge.verdict import TestCase
from tests.contest_sim.samples import write_files


def write(folder: Path, names: Iterable[str]) -> Path:
    return write_files(folder, {name: name for name in names})


def pairs(folder: Path) -> list[tuple[str, str]]:
    """(input, answer) in order."""
    return [(test.input, test.answer) for test in find_pairs(folder)]


NAMINGS = {
    "in and ans": [("1.in", "1.ans")],
    "in and out, numbers as numbers": [("2.in", "2.out"), ("10.in", "10.out")],
    "in and a": [("1.in", "1.a")],
    "input and output": [("input1.txt", "output1.txt"), ("input2.txt", "output2.txt")],
    "input and answer": [("input.txt", "answer.txt")],
    "Polygon": [("01", "01.a"), ("02", "02.a")],
    "the answer's ending instead": [("1.txt", "1.ans"), ("2.dat", "2.ans")],
    "two folders": [("in/a.txt", "out/a.txt"), ("in/b.txt", "out/b.txt")],
    "two folders and names": [("input/input00.txt", "output/output00.txt")],
    "Kattis groups": [
        ("sample/1.in", "sample/1.ans"),
        ("secret/a/01.in", "secret/a/01.ans"),
        ("secret/b/01.in", "secret/b/01.ans"),
    ],
    "words between": [("sum.in.1a", "sum.out.1a"), ("test_input_3", "test_output_3")],
    "one letter": [("I.1", "O.1"), ("I.2", "O.2")],
    "capitals": [("1.IN", "1.OUT")],
}


@pytest.mark.parametrize("name", NAMINGS)
def test_pairs_are_found_in_the_usual_namings(tmp_path: Path, name: str) -> None:
    expected = NAMINGS[name]
    others = ["README.md", "notes/statement.pdf", f"{expected[0][1].rpartition('.')[0]}.desc"]
    write(tmp_path, [*others, *itertools.chain.from_iterable(expected)])
    assert pairs(tmp_path) == expected


def test_an_output_beside_an_answer_is_no_second_answer(tmp_path: Path) -> None:
    write(tmp_path, ["1.in", "1.ans", "1.out"])
    assert pairs(tmp_path) == [("1.in", "1.ans")]


@pytest.mark.parametrize(
    ("names", "complaint"),
    [
        ([], "no tests"),
        (["README.md"], "no tests"),
        (["1.in", "1.ans", "2.in"], "2.in: an input without an answer, 2.ans for instance"),
        (["1.in", "1.ans", "2.ans"], "2.ans: an answer without an input"),
        (["input1.txt", "output1.txt", "output2.txt"], "output2.txt: an answer without"),
    ],
)
def test_what_does_not_pair_up_is_named(tmp_path: Path, names: list[str], complaint: str) -> None:
    with pytest.raises(PackageError, match=complaint):
        find_pairs(write(tmp_path, names))


def test_inputs_without_answers_are_tests_where_a_program_compares(tmp_path: Path) -> None:
    write(tmp_path, ["1.in", "2.in", "2.ans"])
    found = find_pairs(tmp_path, answers=False)
    assert [(test.input, test.answer) for test in found] == [("1.in", ""), ("2.in", "2.ans")]


def test_a_test_is_read_when_it_is_reached(tmp_path: Path) -> None:
    """What changes on the way is read as it is then; what is never reached is never read."""
    write(tmp_path, ["1.in", "1.ans", "2.in", "2.ans", "3.in", "3.ans"])
    tests = StoredTests([*find_pairs(tmp_path), TestCase("made", b"i", b"a")])
    (tmp_path / "3.in").unlink()
    reached = iter(tests)
    assert next(reached) == TestCase("1", b"1.in", b"1.ans")
    (tmp_path / "2.in").write_text("later")
    assert next(reached).input == b"later"
    with pytest.raises(PackageError, match=r"3\.in: No such file"):
        next(reached)
    assert (len(tests), tests.names) == (4, ["1", "2", "3", "made"])
    assert tests[3] == TestCase("made", b"i", b"a")


def test_the_head_of_an_answer_ends_between_two_words(tmp_path: Path) -> None:
    write(tmp_path, ["1.in", "1.ans"])
    (tmp_path / "1.ans").write_text("1.5 2.25 3.125\n")
    tests = StoredTests(find_pairs(tmp_path))
    assert tests.answer_heads(5, 11) == [b"1.5 2.25"]
    assert tests.answer_heads(5, 100) == [b"1.5 2.25 3.125\n"]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    write(tmp_path / "tests", ["1.in"])
    write(tmp_path, ["secret"])
    (tmp_path / "tests/1.ans").symlink_to(tmp_path / "secret")
    with pytest.raises(PackageError, match="leads outside"):
        list(StoredTests(find_pairs(tmp_path / "tests")))
