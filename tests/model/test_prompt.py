"""The prompt's layout is the paper's; its metadata is drawn, spread and reproducible."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.backend import BackendError
from model.prompt import (
    COLUMNS,
    GROUP,
    RATINGS,
    TAG_SETS,
    Metadata,
    PromptFormat,
    draw_metadata,
    encode_prompt,
    prompt,
)

STATEMENT = """\
You are given two integers a and b. Find how many integers of the form a + kb are not larger.

  1. The first step is free.

Input


3 5

Output


8

"""

# Written by hand from the layout of appendix F; the text is ours.
EXPECTED_CPP = """\
// RATING: 1200
// TAGS: binary search,math
// LANGUAGE IS cpp
// CORRECT SOLUTION
// You are given two integers a and b. Find how many integers of the form a + kb
// are not larger.
//
//   1. The first step is free.
//
// Input
//
//
// 3 5
//
// Output
//
//
// 8

"""


class ByteTokenizer:
    def encode(self, text: str) -> list[int]:
        return list(text.encode())


def test_the_layout_is_the_papers() -> None:
    text = prompt(STATEMENT, "cpp", 1200, ("binary search", "math"))
    assert text == EXPECTED_CPP
    assert prompt(STATEMENT, "python3", 1200, ("binary search", "math"), correct=False) == prompt(
        STATEMENT, "python3", 1200, ("binary search", "math")
    ).replace("# CORRECT", "# INCORRECT")


def test_lines_that_a_model_does_not_know_are_left_out() -> None:
    text = prompt("One line.", "python3", correct=None)
    assert text == "# LANGUAGE IS python3\n# One line.\n\n"


@given(st.text(alphabet="ab,- ≤é·\t\n", max_size=400), st.sampled_from(["cpp", "python3"]))
def test_every_line_is_a_comment_of_at_most_80_columns_and_no_word_is_lost(
    statement: str, language: str
) -> None:
    text = prompt(statement, language, 800)
    marker = "//" if language == "cpp" else "#"
    assert text.endswith("\n\n")
    lines = text[:-2].split("\n")
    for line in lines:
        assert line == marker or line.startswith(f"{marker} ")
        assert line == line.rstrip()
        assert len(line) <= COLUMNS or len(line.split()) == 2
    words = [word for line in lines[3:] for word in line.removeprefix(marker).split()]
    assert words == statement.split()


def test_a_line_ending_inside_the_statement_cannot_leave_the_comment() -> None:
    """A statement is untrusted: no exotic line separator may start a line without a marker."""
    text = prompt("a\rb\x0bc\x0cd\x85e\u2028f\r\ng", "python3")
    assert all(line.startswith("#") for line in text[:-2].splitlines())


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(BackendError, match="'java'; the model knows cpp, python3"):
        prompt("x", "java")


def test_metadata_is_a_function_of_its_arguments_and_shared_by_a_group() -> None:
    languages = ("python3", "cpp")
    drawn = [draw_metadata(1, "1352A", number, languages) for number in range(4 * GROUP)]
    assert drawn == [draw_metadata(1, "1352A", number, languages) for number in range(4 * GROUP)]
    assert Counter(one.language for one in drawn) == {"python3": 2 * GROUP, "cpp": 2 * GROUP}
    assert set(Counter(drawn).values()) == {GROUP}
    assert drawn != [draw_metadata(2, "1352A", number, languages) for number in range(4 * GROUP)]
    assert drawn != [draw_metadata(1, "1352B", number, languages) for number in range(4 * GROUP)]


def test_metadata_covers_every_rating_and_tag_set_evenly() -> None:
    """Over 4 000 groups, each of 28 ratings and 50 tag sets within 5 standard deviations."""
    groups = 4000
    drawn = [draw_metadata(0, "A", GROUP * group, ("cpp",)) for group in range(groups)]
    for counts, values in (
        (Counter(one.rating for one in drawn), set(RATINGS)),
        (Counter(one.tags for one in drawn), set(TAG_SETS)),
    ):
        assert counts.keys() == values
        mean = groups / len(values)
        assert all(abs(count - mean) < 5 * mean**0.5 for count in counts.values())
    assert len(set(TAG_SETS)) == 50


def test_a_long_statement_loses_its_tail_and_keeps_the_ending() -> None:
    metadata = Metadata("cpp", 800, ("math",))
    whole = encode_prompt(STATEMENT, metadata, PromptFormat(), ByteTokenizer(), 10_000)
    assert bytes(whole).decode() == prompt(STATEMENT, "cpp", 800, ("math",))
    cut = encode_prompt(STATEMENT, metadata, PromptFormat(), ByteTokenizer(), 100)
    assert len(cut) == 100
    assert bytes(cut) == bytes(whole[:98]) + b"\n\n"


def test_the_format_decides_which_lines_stand() -> None:
    metadata = Metadata("cpp", 800, ("math",))
    form = PromptFormat(rating=False, tags=False, correct=False)
    tokens = encode_prompt("Text.", metadata, form, ByteTokenizer(), 1000)
    assert not re.search(rb"RATING|TAGS|CORRECT", bytes(tokens))
