"""Files of meanings: what is read, what is drawn, and what the check finds in a bad one."""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path
from random import Random
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.languages import has_compiler
from training.curriculum.answers import same_answer
from training.curriculum.cases import EXAMPLE, LARGE, MEDIUM, SMALL, TINY, case_text, draw_case
from training.curriculum.checking import check_meaning
from training.curriculum.execution import run_python
from training.curriculum.exercise import tell
from training.curriculum.layout import parse_layout, spread, variants
from training.curriculum.meaning import Meaning, meanings_of
from training.curriculum.names import draw_names
from training.curriculum.programs import cpp_program, python_program
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
    "t:'a-z .'*1..100\nn:1..9\nV[n]/:'ab '*3..40",
    """n:1..9 s:"X++|++X"
    W[n]/:"red|green"
    V[3]:"a|b|c|d" {distinct}
    P(c:"(|)" x:0..9)[n]""",
    "n:1..9\nP(x:0..5 k:1..8 a[k]:1..9 {sorted})[n]\nR(d:1..4 b[d+n]:0..1)[n]",
    "a:1..10^40 b:0..10^40",
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
        ("t:'a '*0..9", "how long a line"),
        ("n:1..9\nW[n]:'a '*1..9", "one per line"),
        ("n:1..9 t:'a '*1..9", "lines of their own"),
        ('s:"yes"', "two or more"),
        ('s:"yes|no|yes"', "different words"),
        ("n:1..9\nP(a[n]:1..5 k:1..n)[n]", "integers and then an array"),
        ("n:1..9\nP(s:'a'*1..2 k:1..n a[k]:1..5)[n]", "has integers before it"),
        ("n:1..9\nP(a[k]:1..5)[n]", "k is not given"),
        ("n:1..9\nA[n]:1..10^19", "64 bits"),
        ("n:1..9\nP(x:1..10^19)[n]", "64 bits"),
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
        ({"promise": "$n is even"}, "nothing keeps the promise"),
        ({"promise": "$n is even.", "where": "n % 2 == 0"}, "full stop"),
        ({"tolerance": 6, "python": ["print($n / 2)", "print($n / 2 + 1e-5)"]}, "where python"),
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


def test_a_promise_ends_the_input_section_and_a_tolerance_the_output_section() -> None:
    meaning = one(
        where="n % 2 == 0",
        promise="$n is even",
        tolerance=4,
        python=["print($n / 2)", "print(f'{$n / 2 + 1e-6:.7f}')"],
        wrong=["print(max(1, $n // 4))"],
    )
    assert check_meaning(meaning, few=True) == []
    exercise = tell(Random(1), meaning, meaning.tell[0])
    given, wanted = exercise.statement.split("\n\nInput\n\n")[1].split("\n\nOutput\n\n")
    assert re.search(f"{exercise.names['n']} is even\\.", given)
    assert re.search(r"10\^\{?-4|1e-4|0\.0001", wanted)


@given(
    st.floats(-1e12, 1e12),
    st.floats(-1e-5, 1e-5),
    st.sampled_from(["0 {}", "{}\n", "yes {} 7"]),
)
def test_decimals_within_the_tolerance_are_the_same_answer(
    number: float, off: float, form: str
) -> None:
    """Either the absolute or the relative error may be small, and all else must be equal."""
    scale = max(1.0, abs(number))
    near, far = number + 0.9 * off * scale, number + 1.1e-5 * scale
    answer = form.format(repr(number))
    assert same_answer(form.format(repr(near)), answer, 5)
    assert not same_answer(form.format(repr(far)), answer, 5)
    for other in (f"{answer} 1", answer.replace("7", "8.5"), "nan", ""):
        assert same_answer(other, answer, 5) == (other.split() == answer.split())
    assert not same_answer(form.format("nan"), answer, 5)
    assert same_answer(form.format(repr(near)), answer) == (repr(near) == repr(number))


def test_programs_read_lines_choices_ragged_rows_and_long_integers_as_told() -> None:
    """Every habit of reading, in both languages, gives what a plain second reading gives."""
    layout = parse_layout(
        "t:'a-z '*1..60 \nn:1..5 c:\"X++|++X\" \nW[n]/:'a-c '*1..20 \n"
        "P(x:0..5 k:1..4 a[k]:1..9)[n]\nb:1..10^30"
    )
    python = "print([$t, $c, $W, [(k, a) for _, k, *a in $P], $b])"
    cpp = """
cout << "['" << $t << "', '" << $c << "', [";
for (int i = 0; i < $n; i++) cout << (i ? ", '" : "'") << $W[i] << "'";
cout << "], [";
for (int i = 0; i < $n; i++) {
    cout << (i ? ", (" : "(") << $k[i] << ", [";
    for (size_t j = 0; j < $a[i].size(); j++) cout << (j ? ", " : "") << $a[i][j];
    cout << "])";
}
cout << "], " << $b << "]\\n";"""
    meaning = one(input=layout.text, tell=["A."], vars={}, python=[python], cpp=[cpp], wrong=[])
    rng = Random(5)
    cases = [draw_case(rng, layout, size) for size in (TINY, EXAMPLE, SMALL, SMALL)]
    wanted = "".join(f"{_plain(case)}\n" for case in cases)
    text = "".join(case_text(layout, case) for case in cases)
    names = {**draw_names(rng, meaning), "Y": "YES", "N": "NO"}
    for _ in range(20):
        source = python_program(rng, layout, python, names, many=True)
        assert run_python(source, f"{len(cases)}\n{text}") == wanted, source
    if not has_compiler():
        pytest.skip("g++ is not installed: the C++ half cannot be compared")
    programs = {cpp_program(rng, layout, cpp, names, many=True) for _ in range(9)}
    assert _printed_by_all(sorted(programs), f"{len(cases)}\n{text}") == [wanted] * len(programs)


def _plain(case: dict[str, Any]) -> str:
    rows = [(k, list(a)) for _, k, *a in case["P"]]
    return str([case["t"], case["c"], case["W"], rows, case["b"]])


def _printed_by_all(sources: list[str], text: str) -> list[str]:
    """What C++ programs print for an input, all of them compiled as one."""
    lines = ["#include <bits/stdc++.h>", "using namespace std;"]
    for index, source in enumerate(sources):
        body = source.split("\n", 2)[2].replace("int main()", "void run()")
        lines += [f"namespace p{index} {{", body.replace("return 0;", "return;"), "}"]
    calls = "".join(f"case {i}: p{i}::run(); break;" for i in range(len(sources)))
    lines.append(f"int main(int, char** v) {{ switch (atoi(v[1])) {{ {calls} }} }}")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "all.cpp").write_text("\n".join(lines))
        command = ["g++", "-std=c++17", "-O0", "-w", "all.cpp", "-o", "all"]
        subprocess.run(command, cwd=folder, check=True)
        runs = [
            subprocess.run([f"{folder}/all", str(i)], input=text.encode(), stdout=-1, check=True)
            for i in range(len(sources))
        ]
    return [run.stdout.decode() for run in runs]
