"""Whole programs around the bodies of a meaning, in a few habits of contestants.

Short forms dominate on purpose: a small model samples many short programs faster, and errs less in
each. Invariant: a program prints for an input what its body prints for the input's cases.
"""

from __future__ import annotations

import re
from functools import lru_cache
from random import Random

from training.curriculum.bodies import MODULES
from training.curriculum.layout import Layout
from training.curriculum.reading import cpp_reading, python_reading

_SLOT = re.compile(r"\$(_x|_i|[A-Za-z]\d?)(?![A-Za-z\d])")
_NAME = re.compile(r"[A-Za-z_]\w*")
_TYPEDEFS = ("using ll = long long;", "typedef long long ll;")
_FAST = (
    "ios::sync_with_stdio(false);\ncin.tie(nullptr);\n",
    "ios_base::sync_with_stdio(0);\ncin.tie(0);\n",
)
_MODULE_OF = {name: module for module, names in MODULES.items() for name in names}


def fill(template: str, names: dict[str, str]) -> str:
    """``template`` with every placeholder replaced by its name, ``$Y`` and ``$N`` among them."""
    return _SLOT.sub(lambda match: names[match[1]], template)


def indent(block: str) -> str:
    """``block`` moved one level to the right."""
    return "".join([f"    {line}\n" if line else "\n" for line in block.splitlines()])


def python_program(
    rng: Random, layout: Layout, body: str, names: dict[str, str], *, many: bool
) -> str:
    """A Python program; ``many`` reads the number of cases first."""
    code = f"{python_reading(rng, layout)}{body}\n"
    head = imports(body)
    habit = rng.random()
    if not many:
        if habit < 0.04:
            code = f"def main():\n{indent(code)}\nmain()\n"
        return fill(f"{head}{code}", names)
    if habit < 0.08:
        code = f"def solve():\n{indent(code)}\n\nfor _ in range(int(input())):\n    solve()\n"
    elif habit < 0.2:
        code = f"$T = int(input())\nfor _ in range($T):\n{indent(code)}"
    elif habit < 0.24:
        code = f"$T = int(input())\nwhile $T:\n    $T -= 1\n{indent(code)}"
    else:
        code = f"for _ in range(int(input())):\n{indent(code)}"
    return fill(f"{head}{code}", names)


@lru_cache(maxsize=1 << 14)
def imports(body: str) -> str:
    """The import lines that a Python body needs."""
    wanted: dict[str, list[str]] = {}
    for name in dict.fromkeys(_NAME.findall(body)):
        if name in _MODULE_OF:
            wanted.setdefault(_MODULE_OF[name], []).append(name)
    return "".join([f"from {module} import {', '.join(all_)}\n" for module, all_ in wanted.items()])


def cpp_program(
    rng: Random, layout: Layout, body: str, names: dict[str, str], *, many: bool
) -> str:
    """A C++17 program."""
    code = f"{cpp_reading(rng, layout)}{body}\n"
    habit = rng.random()
    fast = rng.choice(_FAST) if rng.random() < 0.15 else ""
    lead = f"#include <bits/stdc++.h>\nusing namespace std;\n{rng.choice(_TYPEDEFS)}\n"
    if habit < 0.12:
        calls = "int $T;\ncin >> $T;\nwhile ($T--) solve();\n" if many else "solve();\n"
        text = f"{lead}void solve() {{\n{indent(code)}}}\nint main() {{\n{indent(fast + calls)}}}\n"
        return fill(text, names)
    if many and habit < 0.9:
        code = f"int $T;\ncin >> $T;\nwhile ($T--) {{\n{indent(code)}}}\n"
    elif many:
        code = f"int $T;\nfor (cin >> $T; $T > 0; $T--) {{\n{indent(code)}}}\n"
    end = "return 0;\n" if habit > 0.75 else ""
    return fill(f"{lead}int main() {{\n{indent(fast + code + end)}}}\n", names)
