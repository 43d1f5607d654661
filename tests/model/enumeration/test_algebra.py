"""No value is lost by building each expression in one way only."""

from __future__ import annotations

import itertools

from model.enumeration.algebra import Node, binary
from model.enumeration.arithmetic import Arithmetic

NAMES = ("a", "b", "c")
POINTS = ({"a": 17, "b": -5, "c": 3}, {"a": 2, "b": 11, "c": -30}, {"a": -8, "b": 41, "c": 19})


def values(text: str) -> tuple[int, ...]:
    return tuple(eval(text, {}, point) for point in POINTS)


def trees(size: int) -> list[str]:
    """Every tree of sums, products and extremes, its parentheses all written; no a - a."""
    if size == 1:
        return [*NAMES, "2"]
    found = []
    for left in range(1, size - 1, 2):
        for a, b in itertools.product(trees(left), trees(size - 1 - left)):
            if a != b and not {a, b} <= {"2"}:
                found += [f"({a} + {b})", f"({a} - {b})", f"({a} * {b})"]
                found += [f"max({a}, {b})", f"min({a}, {b})"] if "2" not in (a, b) else []
    return found


def test_every_tree_of_few_symbols_has_an_equal_that_is_no_larger() -> None:
    grammar = Arithmetic([Node(name) for name in NAMES], (1, 2))
    nodes = [node for size in range(1, 6) for node in grammar.of("int", size)]
    built = {values(node.text) for node in nodes if "/" not in node.text and "%" not in node.text}
    wanted = [t for size in (1, 3, 5) for t in trees(size) if t.count("2") <= 1]
    lost = [tree for tree in wanted if values(tree) not in built and len(set(values(tree))) > 1]
    assert lost == []


def test_expressions_mean_what_their_operators_say() -> None:
    """Parentheses stand where they must: the text evaluates to what was built."""
    grammar = Arithmetic([Node("a"), Node("b")], (3,))
    for a, b in itertools.product(list(grammar.of("int", 3)), repeat=2):
        for op in ("+", "-", "*", "//", "%"):
            built = binary(op, a, b)
            if built is not None:
                point = {"a": 17, "b": 5}
                whole, apart = built.text, f"({a.text}) {op} ({b.text})"
                assert outcome(whole, point) == outcome(apart, point), (whole, apart)


def outcome(text: str, point: dict[str, int]) -> int | None:
    try:
        return int(eval(text, {}, point))
    except ZeroDivisionError:
        return None
