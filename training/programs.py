"""From a task to whole programs in Python and C++, in a few habits of real contestants.

Short forms dominate on purpose: a small model samples many short programs faster, and errs less in
each. Invariant: both programs print the same for every input of the task.
"""

from __future__ import annotations

from random import Random

from training.layouts import cpp_reading, python_reading
from training.task import Task, fill

_TYPEDEFS = ("using ll = long long;", "typedef long long ll;")


def python_program(
    rng: Random, task: Task, names: dict[str, str], words: tuple[str, ...], *, many: bool
) -> str:
    """A Python solution; ``many`` reads the number of cases first, ``words`` is YES and NO."""
    body = python_reading(rng, task) + _block(task.python.lines) + _python_output(rng, task, words)
    lead = "from math import gcd\n" if "gcd(" in body else ""
    if not many:
        return fill(f"{lead}{body}", names)
    if rng.random() < 0.1:
        program = f"def solve():\n{indent(body)}\nfor _ in range(int(input())):\n    solve()\n"
    elif rng.random() < 0.12:
        program = f"$T = int(input())\nfor _ in range($T):\n{indent(body)}"
    else:
        program = f"for _ in range(int(input())):\n{indent(body)}"
    return fill(f"{lead}{program}", names)


def cpp_program(
    rng: Random, task: Task, names: dict[str, str], words: tuple[str, ...], *, many: bool
) -> str:
    """A C++17 solution; the counterpart of :func:`python_program`."""
    body = cpp_reading(rng, task) + _block(task.cpp.lines) + _cpp_output(rng, task, words)
    if many:
        body = f"int $T;\ncin >> $T;\nwhile ($T--) {{\n{indent(body)}}}\n"
    lead = f"#include <bits/stdc++.h>\nusing namespace std;\n{rng.choice(_TYPEDEFS)}\n"
    return fill(f"{lead}int main() {{\n{indent(body)}}}\n", names)


def indent(block: str) -> str:
    """``block`` moved one level to the right."""
    return "".join(f"    {line}\n" for line in block.splitlines())


def _block(lines: str) -> str:
    return f"{lines}\n" if lines else ""


def _python_output(rng: Random, task: Task, words: tuple[str, ...]) -> str:
    value = task.python.value
    if task.kind == "list":
        return f"print(*{value})\n"
    if task.kind != "condition":
        return f"print({value})\n"
    yes, no = words
    if rng.random() < 0.3:
        return f'if {value}:\n    print("{yes}")\nelse:\n    print("{no}")\n'
    return f'print("{yes}" if {value} else "{no}")\n'


def _cpp_output(rng: Random, task: Task, words: tuple[str, ...]) -> str:
    value = task.cpp.value
    end = '"\\n"' if rng.random() < 0.7 else "endl"
    if task.kind == "list":
        return f'for (auto $x : {value}) cout << $x << " ";\ncout << {end};\n'
    if task.kind != "condition":
        return f"cout << {value} << {end};\n"
    yes, no = words
    if rng.random() < 0.3:
        return f'if ({value}) cout << "{yes}" << {end};\nelse cout << "{no}" << {end};\n'
    return f'cout << ({value} ? "{yes}" : "{no}") << {end};\n'
