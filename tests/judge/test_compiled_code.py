"""What a program compiles to: the same where it does the same, told without running it."""

from __future__ import annotations

import pytest

from judge.client import Judge
from tests.languages import need

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def code(judge: Judge, source: str, language: str = "python3") -> str:
    return (await judge.compile(source, language)).code


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("print(1)", "\n\nprint( 1 )  # one", True),
        ("def f(a):\n return a in {1, 2}", "def f(a):\n\n  return (a in {1, 2})", True),
        ("print('a')", 'print("a")', True),
        ("print(2 * 3)", "print(6)", True),
        ("print(1)", "print(1.0)", False),
        ("print(1)", "print(True)", False),
        ("x = 1\nprint(x)", "y = 1\nprint(y)", False),
        ("def f():\n  'd'\nprint(f.__doc__)", "def f():\n  'e'\nprint(f.__doc__)", False),
    ],
)  # fmt: skip
async def test_python_code_is_told_without_lines(
    judge: Judge, one: str, other: str, same: bool
) -> None:
    first, second = await code(judge, one), await code(judge, other)
    assert len(first) == len(second) == 32
    assert (first == second) is same


async def test_what_does_not_compile_has_no_code(judge: Judge) -> None:
    assert await code(judge, "print(") == ""


async def test_names_do_not_change_a_binary_and_a_constant_does(judge: Judge) -> None:
    need(judge, "cpp")
    source = '#include <cstdio>\nint main() {{ int {0}; scanf("%d", &{0}); return {0} + {1}; }}'
    one = await code(judge, source.format("a", 1), "cpp")
    renamed = await code(judge, source.format("the_number", "(2 - 1)"), "cpp")
    other = await code(judge, source.format("a", 2), "cpp")
    assert one == renamed != other
