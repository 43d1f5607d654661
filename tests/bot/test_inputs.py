"""Generated inputs: new, repeatable, within the format, and valid where there is a validator."""

from __future__ import annotations

import io
import sys
from collections import Counter
from types import ModuleType, SimpleNamespace
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.formats import infer, parse
from bot.inputs import generated_inputs
from bot.limits import read_limits
from bot.rules import in_order, is_simple, is_tree, learn
from contest_sim.package import ProblemPackage, description
from tests.bot.test_formats import PROBLEMS

texts = st.lists(st.text(st.characters(codec="utf-8"), max_size=60), max_size=4)
VALID = 42


@given(texts, st.integers(0, 20), st.integers())
def test_inputs_are_distinct_new_and_repeatable(examples: list[str], count: int, seed: int) -> None:
    encoded = [text.encode() for text in examples]
    made = generated_inputs(encoded, "", count, seed)
    data = [one.data for one in made]
    assert len(data) == len(set(data)) <= count
    assert not set(data) & set(encoded)
    assert made == generated_inputs(encoded, "", count, seed)


@given(texts, st.lists(st.text(st.sampled_from("0123 \n"), max_size=12)), st.integers(0, 20))
def test_a_models_inputs_are_a_third_at_most_and_read_as_the_format(
    examples: list[str], written: list[str], count: int
) -> None:
    examples = [*examples[:1], "2\n1 2\n"] if len(examples) > 1 else examples
    encoded = [text.encode() for text in examples]
    made = generated_inputs(encoded, "", count, 1, written)
    assert made == generated_inputs(encoded, "", count, 1, written)
    by_model = [one.data.decode() for one in made if one.source == "model"]
    assert len({one.data for one in made}) == len(made) <= count
    assert len(by_model) <= count // 3
    assert set(by_model) <= set(written)
    seen = [text.split() for text in [*examples, *by_model]]
    assert len({tuple(tokens) for tokens in seen[-len(by_model) :]}) >= len(by_model)
    assert not [one for one in by_model if one.split() in [text.split() for text in examples]]
    if (form := infer(examples)) is not None:
        assert all(parse(form, one) for one in by_model)
    plain = [one for one in made if one.source != "model"]
    others = generated_inputs(encoded, "", count, 1)
    assert plain == [one for one in others if one.data.decode() not in by_model][: len(plain)]


def test_a_models_inputs_stand_among_the_others_from_the_start() -> None:
    """Inputs that are not run because the first have told enough should not be the model's."""
    written = ["8 9 1\n", *(f"{n} {n}\n" for n in range(100, 130))]
    made = generated_inputs([b"7 3\n", b"9 1\n"], "n, k (1 ≤ n, k ≤ 10^9)", 30, 1, written)
    assert [one.source == "model" for one in made] == [False, False, True] * 10


def validator(problem: ProblemPackage) -> ModuleType:
    path = problem.root / "input_validators" / "validate.py"
    module = ModuleType("validate")
    exec(compile(path.read_bytes(), path, "exec"), vars(module))
    return module


def is_valid(module: ModuleType, data: bytes) -> bool:
    with (
        mock.patch.object(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data))),
        mock.patch.object(sys, "stderr", io.StringIO()),
    ):
        return bool(module.main() == VALID)


def test_nine_of_ten_inputs_are_valid_by_the_packaged_validators() -> None:
    """Of all problems together, from examples and statement alone; of mutations 19 of 20."""
    made: Counter[str] = Counter()
    valid: Counter[str] = Counter()
    for problem in PROBLEMS:
        module = validator(problem)
        examples = [case.input for case in problem.samples]
        inputs = generated_inputs(examples, description(problem), 50, 1)
        assert len(inputs) == 50, problem.root
        made.update(one.source for one in inputs)
        valid.update(one.source for one in inputs if is_valid(module, one.data))
    assert set(made) == {"mutation", "small", "extreme"}
    assert valid.total() / made.total() >= 0.9
    assert valid["mutation"] / made["mutation"] >= 0.95


@pytest.mark.parametrize(
    "problem", PROBLEMS, ids=lambda p: f"{p.problem.contest_id}{p.problem.index}"
)
def test_every_input_keeps_the_format_and_the_rules(problem: ProblemPackage) -> None:
    statement = description(problem)
    examples = [case.input.decode() for case in problem.samples]
    form = infer(examples, statement)
    assert form is not None
    seen = [case for text in examples for case in parse(form, text) or []]
    rules = learn(form, seen, read_limits(statement))
    assert all(rules.holds(case) for case in seen)
    for one in generated_inputs([t.encode() for t in examples], statement, 40, 5):
        cases = parse(form, one.data.decode())
        assert cases
        assert all(rules.holds(case) for case in cases), one
        assert len(cases) <= rules.most_cases


TREE = "The first line holds n (2 ≤ n ≤ 9), each of the n-1 next lines an edge u v of a tree."
ORDER = "n (1 ≤ n ≤ 9), then distinct a_1 < a_2 < ... < a_n (1 ≤ a_i ≤ 50)"


def numbers(data: bytes) -> list[list[int]]:
    return [list(map(int, line.split())) for line in data.splitlines()]


def test_trees_stay_trees_and_graphs_simple() -> None:
    sizes = set()
    for one in generated_inputs([b"4\n1 2\n2 3\n2 4\n"], TREE, 40, 3):
        (n,), *rows = numbers(one.data)
        assert len(rows) == n - 1
        assert is_tree([(u, v) for u, v in rows])
        sizes.add(n)
    assert len(sizes) > 3
    graph = "n and m, then m edges (1 ≤ n, m ≤ 20)"
    for one in generated_inputs([b"5 4\n1 2\n2 3\n3 1\n4 5\n"], graph, 40, 3):
        (n, m), *rows = numbers(one.data)
        assert len(rows) == m
        assert is_simple([(u, v) for u, v in rows])
        assert all(1 <= min(row) <= max(row) <= n for row in rows)


def test_orders_permutations_and_parities_stay() -> None:
    for one in generated_inputs([b"4\n2 5 9 40\n"], ORDER, 40, 3):
        (n,), row = numbers(one.data)
        assert len(row) == n
        assert in_order(row, "<")
        assert row[0] >= 1
        assert row[-1] <= 50
    permutation = "n (1 ≤ n ≤ 9) and a permutation p_1, ..., p_n (1 ≤ p_i ≤ n)"
    for one in generated_inputs([b"4\n2 4 1 3\n"], permutation, 40, 3):
        (n,), row = numbers(one.data)
        assert sorted(row) == list(range(1, n + 1))
    for one in generated_inputs([b"8\n", b"100\n"], "one even number n (2 ≤ n ≤ 1000)", 40, 3):
        ((n,),) = numbers(one.data)
        assert n % 2 == 0
        assert 2 <= n <= 1000


def test_extremes_reach_the_bounds_and_small_ones_stay_small() -> None:
    made = generated_inputs([b"7 3\n"], "n and k (1 ≤ n ≤ 10^18, 0 ≤ k ≤ 5)", 50, 1)
    extreme = {tuple(numbers(one.data)[0]) for one in made if one.source == "extreme"}
    small = [numbers(one.data)[0] for one in made if one.source == "small"]
    assert {(1, 0), (10**18, 5)} <= extreme
    assert small
    assert all(n <= 10 and k <= 5 for n, k in small)


def test_sums_over_all_cases_are_kept() -> None:
    statement = "t test cases, n (1 ≤ n ≤ 9). The sum of n over all test cases does not exceed 12."
    for one in generated_inputs([b"2\n4\n8\n"], f"Input\n\nt (1 ≤ t ≤ 9), {statement}", 40, 1):
        (t,), *rows = numbers(one.data)
        assert t == len(rows)
        assert sum(n for (n,) in rows) <= 12


def test_without_a_format_tokens_change_and_white_space_stays() -> None:
    example = b"3 x\n10 -20 30\n\nabc  de\n1\n1 2 3 4 5 6 7\nlast\n" * 3
    made = generated_inputs([example], "", 50, 7)
    assert {one.source for one in made} == {"tokens"}
    shape = [len(line.split()) for line in example.split(b"\n")]
    for one in made:
        assert [len(line.split()) for line in one.data.split(b"\n")] == shape
        assert b"  " in one.data
