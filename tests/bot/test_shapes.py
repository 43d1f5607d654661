"""Programs without their names."""

from __future__ import annotations

import pytest

from bot.shapes import shape
from tests.bot.near_misses import mutants, variant

PROGRAM = """
import math

def root(n):
    # of n
    return math.isqrt(n)

n = int(input())
best = 0
for i in range(n):
    best = max(best, root(i + 1))
print(best, 'x', end='')
"""
CPP = "#include <set>\nint main() { int n; std::cin >> n; return std::max(n, 1) - n; }"


@pytest.mark.parametrize("number", [1, 2, 3])
def test_names_comments_and_blanks_do_not_change_a_shape(number: int) -> None:
    renamed = variant(PROGRAM, "python3", number)
    assert "best" not in renamed
    assert shape(renamed, "python3") == shape(PROGRAM, "python3")
    assert shape(PROGRAM.replace("'", '"'), "python3") == shape(PROGRAM, "python3")
    assert shape(variant(CPP, "cpp", number), "cpp") == shape(CPP, "cpp")


def test_every_mutant_has_a_shape_of_its_own() -> None:
    """A constant, an operator, another built-in or another variable is a difference."""
    sources = [
        variant(PROGRAM, "python3", 1),
        *mutants(PROGRAM),
        PROGRAM.replace("(i + 1)", "(n + 1)"),
    ]
    assert len(sources) >= 8
    assert len({shape(source, "python3") for source in sources}) == len(sources)


def test_what_a_c_program_calls_is_part_of_its_shape_and_its_variables_are_not() -> None:
    assert shape(CPP.replace("max", "min"), "cpp") != shape(CPP, "cpp")
    renamed = CPP.replace("int n", "int k").replace(">> n", ">> k").replace("(n,", "(k,")
    assert shape(renamed.replace("- n", "- k"), "cpp") == shape(CPP, "cpp")
    assert shape(renamed, "cpp") != shape(CPP, "cpp")


def test_languages_have_shapes_of_their_own() -> None:
    assert shape("x", "cpp") != shape("x", "python3")
