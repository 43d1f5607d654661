"""The curriculum's promises: determinism, splits, truth of programs, statements that fit them."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.languages import has_compiler
from training.curriculum import Exercise, Test, draw_test, generate, held_out, run_python, scenes
from training.curriculum.answers import same_answer
from training.curriculum.catalog import written_meanings
from training.curriculum.exercise import tell
from training.curriculum.families import FAMILIES
from training.curriculum.families.formulas import draw_expression
from training.curriculum.meaning import Meaning
from training.curriculum.mutations import without_reset
from training.curriculum.names import draw_names
from training.curriculum.wrongs import right_programs, wrong_programs

numbers = st.integers(0, 10**9)


@settings(max_examples=80, deadline=None)
@given(numbers)
def test_a_statement_has_its_sections_and_nothing_left_open(number: int) -> None:
    exercise = generate(0, number)
    text = exercise.statement
    assert re.search(r"\n\nInput\n\n.*\n\nOutput\n\n.*\n\nExamples?\n\nInput\n\n", text, re.DOTALL)
    prose = text.split("\n\nExample")[0]
    assert not re.search(r"\$|\{[A-Za-z]+\}|@|<[a-z]+>|  | [.,]\s|\bNone\b", prose), prose
    assert not re.search(r"\$[A-Za-z]|@[a-z]", "".join(exercise.programs.values()))
    assert text.endswith("\n")


@settings(max_examples=80, deadline=None)
@given(numbers, st.sampled_from(["train", "wordings", "compositions"]))
def test_an_exercise_is_a_function_of_seed_number_and_split(number: int, split: str) -> None:
    one, other = (generate(4, number, split) for _ in range(2))  # type: ignore[arg-type]
    assert (one.statement, one.programs) == (other.statement, other.programs)
    unseen = {scene.name for scene in scenes(one.meaning, unseen=True)}
    assert (one.wording in unseen) == (split == "wordings")
    assert held_out(one.key) == (split == "compositions")


@settings(max_examples=80, deadline=None)
@given(numbers)
def test_the_program_prints_what_the_examples_and_the_tests_show(number: int) -> None:
    exercise = generate(0, number)
    test = draw_test(Random(number), exercise)
    for given_input, answer in [*exercise.examples, (test.input, test.answer)]:
        printed = run_python(exercise.programs["python3"], given_input)
        if not exercise.meaning.checker:
            assert same_answer(printed, answer, exercise.meaning.tolerance)
    for given_input, answer in exercise.examples:
        assert f"Input\n\n{given_input}\n\nOutput\n\n{answer.rstrip(chr(10))}" in exercise.statement


@settings(max_examples=80, deadline=None)
@given(numbers)
def test_a_yes_or_no_prints_only_words_that_the_statement_names(number: int) -> None:
    exercise = generate(0, number)
    if exercise.meaning.asks_yes_or_no and not exercise.meaning.checker:
        section = exercise.statement.split("\n\nOutput\n\n")[1].split("\n\nExample")[0]
        for word in (exercise.names["Y"], exercise.names["N"]):
            assert word in section


@settings(max_examples=80, deadline=None)
@given(numbers)
def test_every_variable_has_a_name_of_its_own_that_no_body_uses(number: int) -> None:
    exercise = generate(2, number)
    names = draw_names(Random(number), exercise.meaning)
    assert len(set(names.values())) == len(names)
    code = re.sub(r"\$[A-Za-z]\d?|'[^'\n]*'|\"[^\"\n]*\"", " ", "\n".join(exercise.meaning.bodies))
    used = set(re.findall(r"[A-Za-z_]\w*", code))
    own = {names[letter] for letter in exercise.meaning.layout.letters}
    assert not own & (used - {"a"})


@settings(max_examples=30, deadline=None)
@given(numbers)
@example(7199895)  # a changed program that is right and tries every three of many
def test_each_wrong_program_fails_a_test_and_each_right_one_passes_all(number: int) -> None:
    exercise, rng = generate(6, number), Random(number)
    if exercise.meaning.checker:
        return
    tests = [draw_test(rng, exercise) for _ in range(4)]
    for language, source in right_programs(rng, exercise):
        if language == "python3":
            for test in tests:
                printed = run_python(source, test.input)
                assert same_answer(printed, test.answer, exercise.meaning.tolerance), source
    for wrong in wrong_programs(rng, exercise, tests):
        if wrong.language == "python3":
            tolerance = exercise.meaning.tolerance
            assert any(_differs(wrong.source, test, tolerance) for test in tests)


def _differs(source: str, test: Test, tolerance: int) -> bool:
    try:
        printed = run_python(source, test.input, lines=10**6).lower()
        return not same_answer(printed, test.answer.lower(), tolerance)
    except Exception:  # noqa: BLE001 - a wrong program of ours may break in any way
        return True


def _families() -> list[Meaning]:
    return [draw(Random(name)) for name, (_, draw) in FAMILIES.items()]


@pytest.mark.parametrize("meaning", [*_families(), *written_meanings()[::60]], ids=lambda m: m.key)
def test_one_meaning_is_told_in_at_least_thirty_wordings(meaning: Meaning) -> None:
    """Names and numbers aside, by which alone any number of draws would differ."""
    told, rng = set(), Random(1)
    for _ in range(120):
        statement = tell(rng, meaning, rng.choice(meaning.tell)).statement
        prose = statement.split("\n\nInput\n\n")[0]
        told.add(re.sub(r"\b[A-Z]\w+\b|\b[a-z]{0,2}\b|\d+", "", prose))
    assert len(told) >= 30


def test_some_compositions_and_some_scenes_of_every_family_are_kept_from_training() -> None:
    for name, (_, draw) in FAMILIES.items():
        meanings = [draw(Random(f"{name}/{number}")) for number in range(400)]
        keys = {meaning.key for meaning in meanings}
        assert all(key.startswith("~") for key in keys)
        if len(keys) > 100:
            assert 0.01 < sum(map(held_out, keys)) / len(keys) < 0.12
        seen = {scene.name for one in meanings for scene in scenes(one, unseen=False)}
        unseen = {scene.name for one in meanings for scene in scenes(one, unseen=True)}
        assert seen
        assert not seen & unseen, name
    assert not any(held_out(meaning.key) for meaning in written_meanings())


def test_every_written_meaning_keeps_a_scene_to_train_on_and_its_key_is_its_own() -> None:
    meanings = written_meanings()
    assert len({meaning.key for meaning in meanings}) == len(meanings)
    assert all(scenes(meaning, unseen=False) for meaning in meanings)
    kept = sum(bool(scenes(meaning, unseen=True)) for meaning in meanings)
    assert kept > len(meanings) / 10


@pytest.fixture(scope="module")
def sampled() -> list[Exercise]:
    """One exercise of each of 80 compositions, every family among them."""
    found: dict[str, Exercise] = {}
    number = 0
    while len(found) < 80:
        exercise = generate(9, number)
        if not exercise.meaning.checker:
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
        body = exercise.programs["cpp"].split("\n", 2)[2].replace("int main()", "void run()")
        lines += [f"namespace p{index} {{", body.replace("return 0;", "return;"), "}"]
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
            test = draw_test(rng, exercise)
            done = subprocess.run(
                [binary, str(index)], input=test.input, capture_output=True, text=True, check=True
            )
            same = same_answer(done.stdout, test.answer, exercise.meaning.tolerance)
            assert same, (exercise.key, test.input)


def test_brackets_left_out_by_precedence_change_no_value() -> None:
    """A product of two trees, bracketed only where the levels ask for it, is the product."""
    rng = Random(8)
    for _ in range(500):
        left = draw_expression(rng, "ab", 2)
        right = draw_expression(rng, "ab", 2)
        values = {"$a": rng.randint(1, 50), "$b": rng.randint(1, 50)}

        def value(python: str, values: dict[str, int] = values) -> int:
            return int(eval(python.replace("$", "_"), {f"_{k[1]}": v for k, v in values.items()}))

        product = f"{left.bound(2)} * {right.bound(3)}"
        assert value(product) == value(left.python) * value(right.python)


def test_a_reset_is_forgotten_in_the_loop_over_cases_alone() -> None:
    cases = "for _ in range(int(input())):\n    n = int(input())\n    ans = 0\n    print(ans + n)\n"
    assert without_reset(f"x = [0 for _ in range(3)]\n{cases}") == (
        "x = [0 for _ in range(3)]\nans = 0\n"
        "for _ in range(int(input())):\n    n = int(input())\n    print(ans + n)\n"
    )
    other = cases.replace("for _ in range(int(input())):", "t = int(input())\nwhile t:\n    t -= 1")
    assert without_reset(f"{other}    x = [0 for _ in range(n)]\n") is None
