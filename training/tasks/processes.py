"""Composed little processes: repeat a step on a number, or build a row term by term.

A process takes a number, a guard and a step, and asks how many steps were made, what was collected
on the way or what is left. A row takes a formula for its i-th term. Every guard holds above zero
only and every step takes the number down, so each process ends.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from training.task import Code, Kind, Number, Task
from training.tasks.tables import cpp_of

N = Number("n", 1, 10**5)
K = Number("k", 2, 100)


class Clause(NamedTuple):
    """A piece of a process: Python, and the ways to say it."""

    key: str
    python: str
    texts: tuple[str, ...]


GUARDS = (
    Clause("positive", "$n > 0", ("it is greater than 0", "it is positive")),
    Clause("above_one", "$n > 1", ("it is greater than 1", "it is not 1")),
    Clause("above", "$n > $2", ("it is greater than $2", "it exceeds $2")),
    Clause("at_least_k", "$n >= $k", ("it is at least $k", "it is not less than $k")),
)
STEPS = (
    Clause("minus", "$n -= $1", ("$1 is subtracted from it", "it decreases by $1")),
    Clause("minus_k", "$n -= $k", ("$k is subtracted from it", "it decreases by $k")),
    Clause("divide", "$n //= $1", ("it is divided by $1 and rounded down",)),
    Clause("divide_k", "$n //= $k", ("it is divided by $k and rounded down",)),
    Clause("cut", "$n //= 10", ("its last digit is removed", "it loses its last digit")),
)
TESTS = (
    Clause("even", "$n % 2 == 0", ("it is even", "it is divisible by 2")),
    Clause("div", "$n % $3 == 0", ("it is divisible by $3", "it is a multiple of $3")),
    Clause("div_k", "$n % $k == 0", ("it is divisible by $k", "it is a multiple of $k")),
    Clause("ten", "$n % 10 == 0", ("its last digit is 0", "it ends with zero")),
    Clause("big", "$n > $4", ("it is greater than $4", "it exceeds $4")),
)
TERMS = (
    Clause("square", "$i * $i", ("the square of its number",)),
    Clause("times", "$i * $1", ("its number multiplied by $1", "$1 times its number")),
    Clause("times_k", "$i * $k", ("its number multiplied by $k", "$k times its number")),
    Clause("plus_k", "$i + $k", ("its number plus $k", "the sum of its number and $k")),
    Clause("odd", "2 * $i - 1", ("the corresponding odd number: 1, 3, 5, ...",)),
    Clause("down", "$n - $i + 1", ("one less than the one before, beginning with $n",)),
    Clause("mod", "$i % $1", ("the remainder of its number modulo $1",)),
    Clause("half", "($i + 1) // 2", ("half of its number, rounded up",)),
    Clause("triangle", "$i * ($i + 1) // 2", ("the sum of all numbers from 1 to its own",)),
)


def _one_line(rng: Random) -> tuple[str, str, str, str]:
    """A step in one or two cases: key, Python lines, C++ lines, text."""
    step = rng.choice(STEPS)
    if rng.random() < 0.45:
        cpp = f"{cpp_of(step.python)};"
        return step.key, step.python, cpp, f"{rng.choice(step.texts)}"
    test = rng.choice(TESTS)
    other = rng.choice([one for one in STEPS if one.key != step.key])
    python = f"if {test.python}:\n    {step.python}\nelse:\n    {other.python}"
    cpp = f"if ({test.python}) {cpp_of(step.python)};\nelse {cpp_of(other.python)};"
    text = rng.choice(("if {t}, {s}, otherwise {o}", "{s} when {t}, and {o} when not"))
    words = text.format(
        t=rng.choice(test.texts), s=rng.choice(step.texts), o=rng.choice(other.texts)
    )
    return f"{test.key}?{step.key}:{other.key}", python, cpp, words


def _indent(lines: str) -> str:
    return "\n".join(f"    {line}" for line in lines.splitlines())


def _numbers(used: str, first: Number) -> tuple[Number, ...]:
    return (first, K) if "$k" in used else (first,)


def _constants(rng: Random) -> tuple[tuple[str, int], ...]:
    values = (rng.randint(2, 9), rng.randint(2, 20), rng.randint(2, 9), rng.randint(5, 50))
    return tuple(zip("1234", values, strict=True))


_STORIES = (
    "$w has a number $n. While {g}, {s}.",
    "Consider the following process. While {g}, the number $n changes: {s}.",
    "$w repeats an operation on $n as long as {g}: {s}.",
    "The number $n is written on a board. Every minute {s}. This goes on while {g}.",
    "A machine holds the number $n and works while {g}; in one step {s}.",
)
_ASKED = (
    ("steps", "the number of operations", "", "$r += 1"),
    ("steps", "how many times it is done", "", "$r += 1"),
    ("sum", "the sum of the numbers before each operation", "$r += $n", ""),
    ("rest", "the number at the end", "", ""),
)


def repeated(rng: Random) -> Task:
    """Repeat a step while a guard holds; ask for the steps, the sum on the way or the rest."""
    guard = rng.choice(GUARDS)
    key, python, cpp, text = _one_line(rng)
    story = rng.choice(_STORIES).format(g=rng.choice(guard.texts), s=text)
    asked, phrase, before, after = rng.choice(_ASKED)
    value = "$n" if asked == "rest" else "$r"
    inner = "\n".join(part for part in (before, python, after) if part)
    cpp_inner = "\n".join(
        part for part in (before and f"{before};", cpp, after and "$r++;") if part
    )
    lines = f"while {guard.python}:\n{_indent(inner)}"
    cpp_lines = f"while ({guard.python}) {{\n{_indent(cpp_inner)}\n}}"
    if value == "$r":
        lines, cpp_lines = f"$r = 0\n{lines}", f"ll $r = 0;\n{cpp_lines}"
    return Task(
        key=f"repeat/{asked}/{guard.key}/{key}",
        phrase=phrase,
        python=Code(lines, value),
        cpp=Code(cpp_lines, value),
        numbers=_numbers(lines, N),
        story=story,
        constants=_constants(rng),
    )


def row(rng: Random) -> Task:
    """Print n terms given by a formula, or their sum."""
    term = rng.choice(TERMS)
    story = (
        f"In a sequence of $n numbers each one is {rng.choice(term.texts)} (numbers count from 1)."
    )
    constants = _constants(rng)
    loop = "for (ll i = 1; i <= $n; i++) "
    every = f"{term.python} for $i in range(1, $n + 1)"
    cpp_term = cpp_of(term.python).replace("$i", "i")
    kind: Kind = "value" if rng.random() < 0.5 else "list"
    if kind == "value":
        phrase = rng.choice(("the sum of the sequence", "the sum of all its numbers"))
        codes = Code("", f"sum({every})"), Code(f"ll $r = 0;\n{loop}$r += {cpp_term};", "$r")
    else:
        phrase = rng.choice(("the sequence", "all numbers of the sequence, in order"))
        pushed = f"vector<ll> $r;\n{loop}$r.push_back({cpp_term});"
        codes = Code("", f"[{every}]"), Code(pushed, "$r")
    return Task(
        f"row/{'sum' if kind == 'value' else 'list'}/{term.key}",
        phrase,
        *codes,
        kind=kind,
        numbers=_numbers(term.python, Number("n", 1, 1000)),
        story=story,
        constants=constants,
    )


def draw(rng: Random) -> Task:
    """Draw a process, or less often a row."""
    return repeated(rng) if rng.random() < 0.7 else row(rng)
