"""The curriculum's promises: determinism, truth of the programs, and statements that fit them."""

from __future__ import annotations

import hashlib
import re
import subprocess
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.languages import has_compiler
from training.curriculum import Exercise, draw_input, generate, held_out, run_python
from training.task import draw_names, fill
from training.tasks import formulas, processes, reductions, tables

numbers = st.integers(0, 10**9)


def test_the_problems_that_the_pilot_was_trained_on_are_still_the_same() -> None:
    """A change here is a new curriculum: train and ship a new pilot with it."""
    digest = hashlib.sha256()
    for number in range(1000):
        one = generate(1, number)
        digest.update("".join([one.statement, *one.programs.values()]).encode())
    assert digest.hexdigest() == "5b7115afbfbf2bdc954e58d20dbde74469cdfe7d37df119aa5e956d6f64ac226"


@settings(max_examples=300, deadline=None)
@given(numbers)
def test_a_statement_has_its_sections_and_no_placeholder_left(number: int) -> None:
    exercise = generate(0, number)
    text = exercise.statement
    assert re.search(r"\n\nInput\n\n.*\n\nOutput\n\n.*\n\nExamples?\n\nInput\n\n", text, re.DOTALL)
    assert "$" not in text + "".join(exercise.programs.values())
    assert "  " not in text
    assert text.endswith("\n")


@settings(max_examples=200, deadline=None)
@given(numbers)
def test_examples_are_shown_in_the_statement_and_are_what_the_program_prints(number: int) -> None:
    exercise = generate(0, number)
    for given_input, answer in exercise.examples:
        assert run_python(exercise.programs["python3"], given_input) == answer
        assert f"Input\n\n{given_input}\n\nOutput\n\n{answer.rstrip()}" in exercise.statement


@settings(max_examples=200, deadline=None)
@given(numbers)
def test_a_condition_prints_only_words_that_the_output_section_names(number: int) -> None:
    exercise = generate(0, number)
    if exercise.task.kind == "condition":
        section = exercise.statement.split("\n\nOutput\n\n")[1].split("\n\nExample")[0]
        for _, answer in exercise.examples:
            assert all(word in section for word in answer.split())


@settings(max_examples=200, deadline=None)
@given(numbers, st.sampled_from([formulas.draw, processes.draw, reductions.draw]))
def test_every_variable_of_a_task_has_a_name_of_its_own(number: int, draw: object) -> None:
    rng = Random(number)
    task = draw(rng)  # type: ignore[operator]
    names = draw_names(rng, task)
    used = set(re.findall(r"\$([A-Za-z])", task.python.lines + task.python.value))
    used |= {one.letter for one in task.numbers}
    assert len({names[letter] for letter in used}) == len(used)
    assert "$" not in fill(task.phrase.replace("$w", "").replace("$o", ""), names)


def test_one_meaning_is_told_in_many_voices() -> None:
    told: dict[str, list[str]] = {}
    for number in range(12_000):
        exercise = generate(5, number)
        told.setdefault(exercise.key, []).append(exercise.statement.split("\n\nInput\n\n")[0])
    often = [voices for voices in told.values() if len(voices) >= 20]
    assert len(often) > 100
    # Names are drawn too, so near-distinctness alone would prove little: count words as well.
    assert all(len(set(voices)) >= 15 for voices in often)
    openings = {" ".join(voice.split()[-4:]) for voices in often for voice in voices}
    assert len(openings) > 500


def test_about_one_in_twenty_composed_problems_is_held_out_and_no_table_row_is() -> None:
    keys = [generate(3, number).key for number in range(4000)]
    composed = [key for key in keys if key.partition("/")[0] not in tables.TABLES]
    assert 0.02 < sum(map(held_out, composed)) / len(composed) < 0.09
    assert not any(held_out(key) for key in keys if key not in composed)


@pytest.fixture(scope="module")
def sampled() -> list[Exercise]:
    """One exercise of each of 160 compositions, every family among them."""
    found: dict[str, Exercise] = {}
    number = 0
    while len(found) < 160:
        exercise = generate(9, number)
        found.setdefault(exercise.key, exercise)
        number += 1
    return list(found.values())


@pytest.fixture(scope="module")
def binary(sampled: list[Exercise], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All C++ programs in one binary that takes the number of the one to run."""
    if not has_compiler():
        pytest.skip("g++ is not installed: the C++ halves cannot be compared")
    lines = ["#include <bits/stdc++.h>", "using namespace std;"]
    for index, exercise in enumerate(sampled):
        body = exercise.programs["cpp"].split("\n", 2)[2]
        lines += [f"namespace p{index} {{", body.replace("int main()", "void run()"), "}"]
    calls = "".join(f"case {i}: p{i}::run(); break;" for i in range(len(sampled)))
    lines.append(f"int main(int, char** v) {{ switch (atoi(v[1])) {{ {calls} }} }}")
    folder = tmp_path_factory.mktemp("cpp")
    (folder / "all.cpp").write_text("\n".join(lines))
    subprocess.run(
        ["g++", "-std=c++17", "-O0", "-w", "all.cpp", "-o", "all"], cwd=folder, check=True
    )
    return folder / "all"


def test_the_two_programs_print_the_same(sampled: list[Exercise], binary: Path) -> None:
    rng = Random(4)
    for index, exercise in enumerate(sampled):
        for _ in range(3):
            text = draw_input(rng, exercise.task, many=exercise.many)
            ours = run_python(exercise.programs["python3"], text)
            done = subprocess.run(
                [binary, str(index)], input=text, capture_output=True, text=True, check=True
            )
            assert done.stdout.split() == ours.split(), (exercise.key, text)


@pytest.mark.parametrize("name", tables.TABLES)
def test_a_table_of_techniques_reads_whole_and_its_keys_are_unique(name: str) -> None:
    rows = tables.table(name)
    assert len({(kind, row.key) for kind, row in rows}) == len(rows)
    assert all(row.scenes and all("|" in scene for scene in row.scenes) for _, row in rows)


def test_brackets_left_out_by_precedence_change_no_value() -> None:
    """A product of two trees, bracketed only where the levels ask for it, is the product."""
    rng = Random(8)
    for _ in range(500):
        left = formulas.draw_expression(rng, "ab", 2)
        right = formulas.draw_expression(rng, "ab", 2)
        values = {"$a": rng.randint(1, 50), "$b": rng.randint(1, 50)}

        def value(python: str, values: dict[str, int] = values) -> int:
            return int(eval(python.replace("$", "_"), {f"_{k[1]}": v for k, v in values.items()}))

        product = f"{left.bound(2)} * {right.bound(3)}"
        assert value(product) == value(left.python) * value(right.python)
