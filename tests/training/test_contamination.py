"""Contamination: against plain sets, on planted copies, and what must not alarm."""

from __future__ import annotations

import random
import re
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from training.contamination import GRAM, Overlap, contamination, grams, shingles
from training.curriculum import generate
from training.problems import Program, TrainingProblem

WORDS = st.lists(st.sampled_from(["a", "b", "c", "d"]), max_size=40)


def plain_grams(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    if len(words) <= GRAM:
        return {tuple(words)} - {()}
    return {tuple(words[i : i + GRAM]) for i in range(len(words) - GRAM + 1)}


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=6), st.lists(WORDS, max_size=6))
def test_shares_of_grams_are_those_of_plain_sets(
    training: list[list[str]], evaluation: list[list[str]]
) -> None:
    ours = [TrainingProblem(id=f"t{n}", description=" ".join(t)) for n, t in enumerate(training)]
    theirs = [
        TrainingProblem(id=f"e{n}", description=" ".join(t)) for n, t in enumerate(evaluation)
    ]
    report = contamination(iter(ours), theirs)
    expected, touched = {}, 0
    for one in theirs:
        grams_of_one = plain_grams(one.description)
        shares = [
            len(grams_of_one & plain_grams(other.description)) / max(1, len(grams_of_one))
            for other in ours
        ]
        touched += any(shares)
        if max(shares, default=0) >= 0.2:
            expected[one.id] = max(shares)
    assert {one.evaluation: one.share for one in report.statements} == pytest.approx(expected)
    assert report.touched == touched
    assert (report.training, report.evaluation) == (
        sum(map(bool, training)),
        sum(map(bool, evaluation)),
    )
    assert [one.share for one in report.statements] == sorted(
        (one.share for one in report.statements), reverse=True
    )


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_hashed_grams_are_as_many_as_there_are(text: str) -> None:
    assert len(grams(text)) == len(plain_grams(text))
    assert np.all(np.diff(grams(text)) > 0) or len(grams(text)) < 2


def long_program(number: int, language: str) -> Program:
    texts = [generate(5, 40 * number + k).programs[language] for k in range(6)]
    return Program(language, "\n".join(texts))


def plain_jaccard(one: Program, other: Program) -> float:
    def sets(program: Program) -> set[tuple[str, ...]]:
        kept = re.sub(r"//.*|#include.*|using namespace std;", "", program.source)
        if program.language == "python3":
            kept = re.sub(r"#.*", "", program.source)
        tokens = re.findall(r"\w+|[^\w\s]", kept)
        return {tuple(tokens[i : i + 8]) for i in range(len(tokens) - 7)}

    a, b = sets(one), sets(other)
    return len(a & b) / len(a | b)


@pytest.mark.parametrize("language", ["python3", "cpp"])
def test_copies_are_found_with_their_similarity_and_nothing_else(language: str) -> None:
    """Copies with other comments, layout and a few changed tokens, among hundreds of others."""
    rng = random.Random(1)
    theirs = [
        TrainingProblem(id=f"e{n}", description="", programs=(long_program(n, language),))
        for n in range(12)
    ]
    mark = "#" if language == "python3" else "//"
    ours, expected = [], {}
    for number in range(12):
        lines = theirs[number].programs[0].source.split("\n")
        for _ in range(number // 2 if language == "python3" else number):  # C++ has more lines
            lines[rng.randrange(len(lines))] = f"changed{rng.random()}"
        copy = "\n".join(f"{line}  {mark} a remark" for line in lines)
        ours.append(
            TrainingProblem(id=f"t{number}", description="", programs=(Program(language, copy),))
        )
        alike = plain_jaccard(ours[-1].programs[0], theirs[number].programs[0])
        if alike >= 0.8:
            expected[f"e{number}"] = (f"t{number}", alike)
    ours += [
        TrainingProblem(id=f"o{n}", description="", programs=(long_program(n, language),))
        for n in range(100, 150)
    ]
    report = contamination(ours, theirs)
    assert 3 < len(expected) < 12
    found = {one.evaluation: (one.training, pytest.approx(one.share)) for one in report.programs}
    assert found == expected
    assert report.compared == len(ours)


def test_short_programs_are_alike_by_nature_and_not_compared() -> None:
    short = TrainingProblem(id="x", description="", programs=(Program("python3", "print(1)"),))
    report = contamination([short], [short])
    assert report.is_clean
    assert report.compared == 0


def test_a_report_names_the_likest_pairs_first_and_says_how_many_more() -> None:
    words = [f"word{n}" for n in range(400)]
    theirs = [
        TrainingProblem(id=f"e{n}", description=" ".join(words[: 30 * (n + 1)])) for n in range(12)
    ]
    report = contamination([TrainingProblem(id="t", description=" ".join(words[:99]))], theirs)
    lines = str(report).splitlines()
    assert not report.is_clean
    assert report.statements[0] == Overlap("e0", "t", 1.0)
    assert lines[3] == "  statement of e0 is 100% like t"
    assert sum("statement of" in line for line in lines) == 10
    assert any(re.fullmatch(r"  and \d+ more", line) for line in lines)
    for one, other in pairwise(report.statements):
        assert one.share >= other.share


def test_nothing_compared_with_nothing_is_clean() -> None:
    assert contamination([], []).is_clean
    assert not len(shingles(Program("cpp", "")))
