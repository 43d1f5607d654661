"""Composed little processes: repeat a step on a number, or build a row term by term.

A process takes a number, a guard and a step, and asks how many steps were made, what was collected
on the way or what is left. A row takes a formula for its i-th term. Every guard holds above zero
only and every step takes the number down, so each process ends.
"""

from __future__ import annotations

import re
from random import Random

from training.curriculum.families.parts import Part as Clause
from training.curriculum.families.parts import compose, cpp_of, frames_of, indent, pick
from training.curriculum.meaning import Meaning

GUARDS = (
    Clause("positive", "$n > 0", ("it is greater than 0", "it is positive")),
    Clause("above_one", "$n > 1", ("it is greater than 1", "it is not 1")),
    Clause("above", "$n > <2>", ("it is greater than <2>", "it exceeds <2>")),
    Clause("at_least_k", "$n >= $k", ("it is at least $k", "it is not less than $k")),
)
STEPS = (
    Clause("minus", "$n -= <1>", ("<1> is subtracted from it", "it decreases by <1>")),
    Clause("minus_k", "$n -= $k", ("$k is subtracted from it", "it decreases by $k")),
    Clause("divide", "$n //= <1>", ("it is divided by <1> and rounded down",)),
    Clause("divide_k", "$n //= $k", ("it is divided by $k and rounded down",)),
    Clause("cut", "$n //= 10", ("its last digit is removed", "it loses its last digit")),
)
TESTS = (
    Clause("even", "$n % 2 == 0", ("it is even", "it is divisible by 2")),
    Clause("div", "$n % <3> == 0", ("it is divisible by <3>", "it is a multiple of <3>")),
    Clause("div_k", "$n % $k == 0", ("it is divisible by $k", "it is a multiple of $k")),
    Clause("ten", "$n % 10 == 0", ("its last digit is 0", "it ends with zero")),
    Clause("big", "$n > <4>", ("it is greater than <4>", "it exceeds <4>")),
)
TERMS = (
    Clause("square", "i * i", ("the square of its number",)),
    Clause("times", "i * <1>", ("its number multiplied by <1>", "<1> times its number")),
    Clause("times_k", "i * $k", ("its number multiplied by $k", "$k times its number")),
    Clause("plus_k", "i + $k", ("its number plus $k", "the sum of its number and $k")),
    Clause("odd", "2 * i - 1", ("the corresponding odd number: 1, 3, 5, ...",)),
    Clause("down", "$n - i + 1", ("one less than the one before, beginning with $n",)),
    Clause("mod", "i % <1>", ("the remainder of its number modulo <1>",)),
    Clause("half", "(i + 1) // 2", ("half of its number, rounded up",)),
    Clause("triangle", "i * (i + 1) // 2", ("the sum of all numbers from 1 to its own",)),
)


def _one_line(rng: Random) -> tuple[str, str, str, str]:
    """A step in one or two cases: key, Python lines, C++ lines, text."""
    step = rng.choice(STEPS)
    if rng.random() < 0.45:
        return step.key, step.python, f"{cpp_of(step.python)};", pick(rng, step.texts)
    test = rng.choice(TESTS)
    other = rng.choice([one for one in STEPS if one.key != step.key])
    python = f"if {test.python}:\n    {step.python}\nelse:\n    {other.python}"
    cpp = f"if ({test.python}) {cpp_of(step.python)};\nelse {cpp_of(other.python)};"
    text = rng.choice(("if {t}, {s}, otherwise {o}", "{s} when {t}, and {o} when not"))
    words = text.format(
        t=rng.choice(test.texts), s=rng.choice(step.texts), o=rng.choice(other.texts)
    )
    return f"{test.key}?{step.key}:{other.key}", python, cpp, words


def _constants(rng: Random) -> tuple[str, ...]:
    return tuple(
        map(str, (rng.randint(2, 9), rng.randint(2, 20), rng.randint(2, 9), rng.randint(5, 50)))
    )


def _put(text: str, constants: tuple[str, ...]) -> str:
    """``<1>`` … ``<4>`` replaced."""
    return re.sub(r"<([1-4])>", lambda match: constants[int(match[1]) - 1], text)


_FRAMES = frames_of(
    "{P} has a number $n. While <g>, <s>.",
    "Consider the following process. While <g>, the number $n changes: <s>.",
    "{P} repeats [an operation|the same action] on $n as long as <g>: <s>.",
    "The number $n is [written|standing] on a board. Every minute <s>. This goes on while <g>.",
    "A machine holds the number $n and works while <g>; in one step <s>.",
    "[A robot|A program] [keeps|stores] an integer, which is $n at first. It does the following as long as <g>: <s>.",
    "You are given an integer $n. [An operation|One operation] on it is this: <s>. It is [repeated|done again and again] while <g>.",
    "{P} and {Q} play with the number $n. They take turns, and every turn is the same: <s>. The game [lasts|goes on] while <g>.",
)
_ASKED = (
    ("steps", "the number of operations", "", "ans += 1"),
    ("steps", "how many times [it is done|this happens]", "", "ans += 1"),
    ("steps", "the number of [steps|times that it is done]", "", "ans += 1"),
    ("sum", "the sum of the numbers before each operation", "ans += $n", ""),
    ("rest", "the number [at the end|that is left|when it is over]", "", ""),
)


def repeated(rng: Random) -> Meaning:
    """Repeat a step while a guard holds; ask for the steps, the sum on the way or the rest."""
    guard, constants = rng.choice(GUARDS), _constants(rng)
    key, python, cpp, text = _one_line(rng)
    said = {
        "<g>": _put(pick(rng, guard.texts), constants),
        "<s>": _put(text, constants),
    }
    asked, ask, before, after = rng.choice(_ASKED)
    inner = "\n".join(part for part in (before, python, after) if part)
    cpp_inner = "\n".join(
        part for part in (before and f"{before};", cpp, after and "ans++;") if part
    )
    start, value = ("", "$n") if asked == "rest" else ("ans = 0\n", "ans")
    lines = f"{start}while {guard.python}:\n{indent(inner)}\nprint({value})"
    cpp_start = "ll ans = 0;\n" if start else ""
    cpp_lines = f"{cpp_start}while ({guard.python}) {{\n{indent(cpp_inner)}\n}}"
    layout = f"n:1..{rng.choice(('1000', '10^4', '10^5'))}" + (" k:2..100" if "$k" in lines else "")
    return compose(
        f"repeat/{asked}/{guard.key}/{key}",
        layout,
        _FRAMES,
        ask,
        (_put(lines, constants),),
        (_put(f'{cpp_lines}\ncout << {value} << "\\n";', constants),),
        said=said,
    )


_ROW_FRAMES = frames_of(
    "In a sequence of $n numbers each one is <t> (numbers count from 1).",
    "{P} writes down $n numbers, numbered from 1 to $n. Each of them is <t>.",
    "There are $n cards in a row, numbered from 1. On each card there is a number: <t>, where the number meant is that of the card.",
    "A sequence has $n terms, and they are numbered from 1. A term is <t>.",
    "On each of $n days {P} gets some {money}. The amount is <t>; days are numbered from 1.",
)


def row(rng: Random) -> Meaning:
    """Print n terms given by a formula, or their sum."""
    term, constants = rng.choice(TERMS), _constants(rng)
    said = {"<t>": _put(pick(rng, term.texts), constants)}
    every = f"{term.python} for i in range(1, $n + 1)"
    loop = "for (ll i = 1; i <= $n; i++) "
    cpp_term = cpp_of(term.python)
    python: tuple[str, ...]
    if rng.random() < 0.5:
        ask = "the sum of [the sequence|all these numbers|all of them]"
        name, prints = "sum", "integer"
        python = (
            f"print(sum({every}))",
            f"ans = 0\nfor i in range(1, $n + 1):\n    ans += {term.python}\nprint(ans)",
        )
        cpp = f'll ans = 0;\n{loop}ans += {cpp_term};\ncout << ans << "\\n";'
    else:
        ask = "[all these numbers|all the numbers|all of them], in order"
        name, prints = "list", ""
        python = (f"print(*[{every}])",)
        cpp = f'{loop}cout << {cpp_term} << " ";\ncout << "\\n";'
    layout = f"n:1..{rng.choice(('20', '50', '100', '1000'))}"
    layout += " k:2..100" if "$k" in term.python else ""
    return compose(
        f"row/{name}/{term.key}",
        layout,
        _ROW_FRAMES,
        ask,
        tuple(_put(body, constants) for body in python),
        (_put(cpp, constants),),
        prints=prints,
        said=said,
    )


def draw(rng: Random) -> Meaning:
    """Draw a process, or less often a row."""
    return repeated(rng) if rng.random() < 0.7 else row(rng)
