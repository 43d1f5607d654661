"""Cleaning: the three rules against loops, C++ in one shape that does the same, real programs."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.settings import JudgeSettings
from training.cleaning import Cleaner, kept
from training.cpp_source import INCLUDE, normalised
from training.curriculum import generate
from training.problems import Program, TrainingProblem


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 14), st.integers(1, 14), st.integers(0, 2**32), st.floats(0, 1), st.floats(0, 1)
)
def test_the_rules_are_applied_one_after_the_other(
    programs: int, tests: int, seed: int, often_printed: float, often_passed: float
) -> None:
    rng = np.random.default_rng(seed)
    printed = rng.random((programs, tests)) < often_printed
    passed = printed & (rng.random((programs, tests)) < often_passed)
    left = [p for p in range(programs) if any(passed[p])]
    columns = [
        t for t in range(tests) if not left or sum(printed[p][t] for p in left) / len(left) >= 0.1
    ]
    if columns:
        left = [p for p in left if sum(passed[p][t] for t in columns) / len(columns) >= 0.1]
    assert kept(printed, passed) == (left, columns)


DIALECT = r"""
#include<iostream>
#include <vector>
#define ll long long
#define pb push_back
#define F first
#define rep(i,a,b) for(int i=(a);i<(b);i++)  // a loop
#define all(v) v.begin(),v.end()
#define MAX2(a, b) ((a) > (b) ? (a) : (b))
#define DEEP(x) MAX2(x, MAX2(x, 3))
#define nothing
#define hello "rep(i,a,b)"
using namespace std;
typedef vector<ll> vi;
typedef pair<int, vi> entry;
using table = vector<entry>;
table t; nothing
main() {
    vi a; rep(i, 0, 5) { a.pb(DEEP(i)); }
    t.pb(entry(1, a));
    for (entry e : t) cout << e.F << " " << e.second.size() << "\n"; /* rep(i,a,b) ll */
    cout << hello << 'F' << *max_element(all(a)) << R"(ll "quoted)" << endl;
}
"""


def test_real_programs_lose_the_broken_ones_and_tests_that_nobody_can_answer() -> None:
    right = Program("python3", "print(int(input()) * 2)")
    cpp = Program(
        "cpp",
        "#include<iostream>\n#define ll long long\nmain(){ll n;if(std::cin>>n)std::cout<<n*2;}",
    )
    sometimes = Program("python3", "n = int(input())\nprint(2 if n == 1 else 0)", correct=False)
    problem = TrainingProblem(
        id="x",
        description="Double it.",
        examples=(("1\n", "2\n"),),
        tests=(("3\n", "6\n"), ("no number\n", "?\n")),
        time_s=2.0,
        programs=(
            right,
            Program("python3", "print(7)"),
            Program("python3", "this is no Python"),
            cpp,
            sometimes,
            Program("java", "class A {}"),
        ),
    )
    with Cleaner(JudgeSettings(workers=1)) as clean:
        cleaned = clean(problem)
        assert clean(TrainingProblem(id="y", description="", programs=(right,))).programs == (
            right,
        )
        answer = '1 5\nrep(i,a,b)F4ll "quoted\n'
        dialect = clean(
            TrainingProblem(
                id="z",
                description="",
                tests=(("", answer),),
                programs=(Program("cpp", DIALECT),),
            )
        )
    assert dialect.programs == (Program("cpp", normalised(DIALECT)),), "it compiles and passes"
    plain = Program("cpp", f"{INCLUDE}\nint main(){{long long n;if(std::cin>>n)std::cout<<n*2;}}\n")
    assert cleaned.programs == (right, plain, sometimes, problem.programs[-1])
    assert cleaned.tests == (("3\n", "6\n"),)


def test_a_dialect_written_out_keeps_its_comments_and_strings() -> None:
    text = normalised(DIALECT)
    assert text.startswith(f"{INCLUDE}\n")
    for word in ("#define", "typedef", "using table", "MAX2", "pb"):
        assert word not in text
    assert "/* rep(i,a,b) ll */" in text
    assert 'R"(ll "quoted)"' in text


@pytest.mark.parametrize(
    "source",
    [
        '#include "testlib.h"\nint main() {}\n',
        "#ifdef LOCAL\n#endif\nint main() {}\n",
        "#define int long long\nsigned main() {}\n",
        "#define show(x) cerr << #x\nint main() {}\n",
        "#define f(a, b) a\nint main() { f(1); }\n",
        "#define f(a) a\nint main() { f(1; }\n",
        "typedef long long ll;\nint main() { return ll(1); }\n",
        "typedef struct { int x; } p;\n#undef a\nint main() {}\n",
        "#define a0 x x\n"
        + "".join(f"#define a{n} a{n - 1} a{n - 1}\n" for n in range(1, 30))
        + "int a29;\n",
    ],
)
def test_what_is_not_understood_stays_as_it_is(source: str) -> None:
    assert normalised(source) == source


def test_a_plain_source_stays_plain() -> None:
    for number in range(60):
        plain = normalised(generate(3, number).programs["cpp"])
        assert plain.startswith(INCLUDE)
        assert normalised(plain) == plain


@settings(max_examples=60, deadline=None)
@given(st.text("#define ifn()ab ,\\\n\"'/*;=typusg<>", max_size=120))
def test_no_text_breaks_it(text: str) -> None:
    assert isinstance(normalised(text), str)
