"""Files of meanings: what is read, what is drawn, and what the check finds in a bad one."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from training.curriculum.cases import EXAMPLE, LARGE, MEDIUM, SMALL, TINY, case_text, draw_case
from training.curriculum.checking import check_meaning
from training.curriculum.layout import parse_layout, spread, variants
from training.curriculum.meaning import Meaning, meanings_of
from training.curriculum.spintax import draw, parse, wordings
from training.curriculum.validity import is_valid
from training.meanings.__main__ import main

GOOD: dict[str, Any] = {
    "key": "halves",
    "tags": ["math"],
    "few": True,
    "input": "n:1..100",
    "tell": ["[You have|There are] $n {things}. => how many [pairs|couples] they make"],
    "vars": {"n": "the number of {things}"},
    "python": ["print($n // 2)", "ans = $n // 2\nprint(ans)"],
    "cpp": ['cout << $n / 2 << "\\n";'],
    "wrong": ["print(($n + 1) // 2)"],
}
LAYOUTS = (
    "n:1..100 k:1..n\nA[n]:-10^9..10^9 {sorted}",
    "n:2..50\nA[n]:1..n {permutation}\nB[n-1]:1..2*10^5",
    "s:'a-z'*1..100\nt:'+-'*2..2 x:0..5",
    "n:1..9\nW[n]/:'ab'*1..4\nV[n]:'A-C'*1..3",
    "n:1..9 m:1..9\ng[n][m]:'.#'\nM[n][m]:-5..5",
    "n:2..30 q:1..10\nP(l:1..n r:l..n s:'xy'*1..3)[q]",
    "n:2..20 m:0..30\nE(u v)[m] {graph n}",
    "n:2..20\nE(u v w:1..9)[n-1] {tree n}",
)


def one(**changes: Any) -> Meaning:
    return meanings_of(GOOD | changes)[0]


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(LAYOUTS),
    st.sampled_from([TINY, EXAMPLE, SMALL, MEDIUM, LARGE]),
    st.integers(0, 10**6),
)
def test_every_case_of_every_size_reads_back_as_its_layout_says(
    text: str, size: Any, seed: int
) -> None:
    for layout in (parse_layout(text), *variants(parse_layout(text))):
        case = draw_case(Random(seed), layout, size)
        meaning = one(input=layout.text, tell=["A."], vars={}, python=["print(1)"], wrong=[])
        assert is_valid(meaning, {}, case_text(layout, case), many=False), case


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("k:1..n", "n is not given"),
        ("n:1..5 n:1..6", "stands twice"),
        ("n:1", "no range"),
        ("A[n]", "no bounds"),
        ("n:1..9\nA[n]:1..5 {odd}", "no flag 'odd'"),
        ("s:'ab'", "how long"),
        ("n:1..9\nE(u v)[n] {tree}", "number of vertices"),
        ("n:1..a", "a is not given"),
        ("Y:1..2", "another letter"),
    ],
)
def test_an_input_that_cannot_be_read_says_why(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        parse_layout(text)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"tell": ["[You have $n. => the half"]}, "without ']'"),
        ({"tell": ["You have $n {cats}. => the half"]}, "is no slot"),
        ({"tell": ["You have $m. => the half"]}, "\\$m is not in the input"),
        ({"tell": ["You have $n."]}, "needs `answer`"),
        ({"python": ["print($n // 2)", "print($n / 2)"]}, "where python\\[0\\] prints"),
        ({"wrong": ["print($n >> 1)"]}, "is right on all"),
        ({"wrong": ["print(-1)"]}, "is right on no case"),
        ({"python": ["n = 3\nprint($n // 2)"]}, "uses the name n"),
        ({"make": "$n = 101"}, "leaves the bounds"),
        ({"where": "$n > 100"}, "no case"),
        ({"few": False}, "write at least 4"),
        ({"input": "n:1..1"}, "same answer"),
    ],
)
def test_the_check_tells_what_to_mend(changes: dict[str, Any], words: str) -> None:
    few = changes.pop("few", True)
    found = " / ".join(check_meaning(one(**changes), few=few))
    assert re.search(words, found), found
    assert check_meaning(one(), few=True) == []


def test_variants_are_meanings_of_their_own_with_every_field_replaced() -> None:
    variants_ = [{"op": "min", "word": "least"}, {"op": "max", "word": "greatest"}]
    table = GOOD | {
        "input": "a:1..9 b:1..9",
        "tell": ["Given $a and $b. => the @word of them"],
        "vars": {},
        "python": ["print(@op($a, $b))"],
        "cpp": ['cout << @op($a, $b) << "\\n";'],
        "wrong": [],
        "variants": variants_,
    }
    made = meanings_of(table)
    assert [meaning.key for meaning in made] == ["halves/min", "halves/max"]
    assert [meaning.tell[0].ask for meaning in made] == [
        "the least of them",
        "the greatest of them",
    ]


@given(st.lists(st.text("ab ", max_size=5), min_size=2, max_size=5), st.integers(0, 99))
def test_a_wording_is_one_of_its_alternatives(words: list[str], seed: int) -> None:
    parts = parse(f"x [{'|'.join(words)}] |$s| [l, r]")
    assert draw(Random(seed), parts) in {f"x {word} |$s| [l, r]" for word in words}
    assert wordings(parts) == len(words)


def test_classes_of_characters_are_spread() -> None:
    assert spread("a-e") == "abcde"
    assert spread("+-") == "+-"
    assert spread("0-9a") == "0123456789a"


def test_the_command_names_file_and_key_and_fails(tmp_path: Path) -> None:
    file = tmp_path / "bad.toml"
    file.write_text(
        '[[meaning]]\nkey = "odd"\ntags = []\ninput = "n"\ntell = []\npython = []\ncpp = []\n'
    )
    done = CliRunner().invoke(main, [str(file)])
    assert done.exit_code == 1
    assert done.output.startswith("bad.toml: odd: odd: n has no bounds")
