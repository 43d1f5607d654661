"""Files of our own problems are read as they are written, and a slip is told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.originals import ORIGINALS, files_of, read_originals
from training.problems import Program

TEXT = """=== a-sum
title: Two Jars
rating: 800
tags: math, implementation
--- statement
Add them up.

Both of them.
--- input
Two integers.
--- output
Their sum.
--- example
1 2
--- answer
3
--- example
5 5
--- answer
10
--- 1.py
a, b = map(int, input().split())
print(a + b)
--- wrong_1.py
print(3)
--- inputs.py
print(input(), 4)
"""


def write(folder: Path, text: str) -> Path:
    (folder / "some.txt").write_text(text, encoding="utf-8")
    return folder


def test_a_problem_has_its_statement_its_examples_and_its_programs(tmp_path: Path) -> None:
    (original,) = read_originals(files_of(write(tmp_path, TEXT)))
    assert (original.id, original.title, original.note) == ("a-sum", "Two Jars", "")
    assert original.examples == (("1 2\n", "3\n"), ("5 5\n", "10\n"))
    assert original.programs.inputs == "print(input(), 4)\n"
    problem = original.problem
    assert (problem.rating, problem.tags) == (800, ("math", "implementation"))
    assert problem.programs == (
        Program("python3", "a, b = map(int, input().split())\nprint(a + b)\n", correct=True),
        Program("python3", "print(3)\n", correct=False),
    )
    for part in ("Add them up.\n\nBoth of them.", "Two integers.", "Their sum.", "5 5", "10"):
        assert part in problem.description


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("=== a-sum", "a-sum", "begins with something else than a problem"),
        ("title: Two Jars\n", "", "problem a-sum: no line title:"),
        ("rating: 800", "rating: easy", "its rating 'easy' is no number"),
        ("--- output\nTheir sum.\n", "", "no section output"),
        ("--- answer\n3\n", "", "every example needs an answer"),
        ("--- 1.py", "--- first.py", "first.py is not a program's name"),
        ("--- 1.py", "--- wrong_2.py", "no accepted program"),
    ],
)
def test_a_slip_is_told_with_its_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(ValueError, match=said) as caught:
        list(read_originals(files_of(write(tmp_path, TEXT.replace(old, new)))))
    assert str(tmp_path / "some.txt") in str(caught.value)


def test_a_folder_without_problems_is_told(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no file of problems"):
        files_of(tmp_path)


def test_ids_are_not_given_twice(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="problem a-sum: there is another of this id"):
        list(read_originals(files_of(write(tmp_path, TEXT + TEXT))))


def test_what_ships_is_read_and_fits_the_models_prompt() -> None:
    originals = list(read_originals(files_of(ORIGINALS)))
    assert originals
    for one in originals:
        assert one.programs.inputs, f"{one.id}: no inputs.py"
        assert one.programs.wrong, f"{one.id}: no near miss"
        assert len(one.problem.description) < 4000, f"{one.id}: too long a statement"
