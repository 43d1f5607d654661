"""Typical mistakes made in a right program: off by one, wrong parity, a forgotten reset, overflow.

What :func:`mutants` gives may still be right, or break; :mod:`training.curriculum.wrongs` runs it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple


class Mutant(NamedTuple):
    """A changed body and the kind of mistake."""

    kind: str
    body: str


_RULES: tuple[tuple[str, re.Pattern[str], str], ...] = tuple(
    (kind, re.compile(pattern), by)
    for kind, pattern, by in (
        ("off by one", r"(?<=[\w)\] ])<=(?= )", "<"),
        ("off by one", r"(?<=[\w)\] ])>=(?= )", ">"),
        ("off by one", r"(?<= )<(?= [\w(-])", "<="),
        ("off by one", r"(?<= )>(?= [\w(-])", ">="),
        ("off by one", r" \+ 1\b(?!\d)", ""),
        ("off by one", r" - 1\b(?!\d)", ""),
        ("off by one", r"range\(1, ", "range("),
        ("off by one", r"(?<=range\()(\$?\w+)\)", r"\1 - 1)"),
        ("wrong parity", r"% 2 == 0", "% 2 == 1"),
        ("wrong parity", r"% 2 == 1", "% 2 == 0"),
        ("wrong extreme", r"\bmin\(", "max("),
        ("wrong extreme", r"\bmax\(", "min("),
        ("wrong condition", r"(?<= )==(?= )", "!="),
        ("wrong condition", r"\band\b", "or"),
        ("wrong condition", r"\bor\b", "and"),
        ("wrong rounding", r"//", "/"),
        ("wrong rounding", r"-\(-(\$?\w+) // (\$?\w+)\)", r"\1 // \2"),
        ("wrong operator", r"(?<=[\w)\]] )\*(?= [\w(\$])", "+"),
        ("wrong operator", r"(?<=[\w)\]] )\+(?= [\w(\$])", "-"),
        ("wrong operator", r"(?<=[\w)\]] )-(?= [\w(\$])", "+"),
        ("wrong operator", r"(?<=[\w)\]] )%(?= [\w(\$])", "//"),
        ("wrong answer", r'"\$Y"', '"$N"'),
        ("missed sorting", r"\bsorted\(([\$\w]+)\)", r"\1"),
        ("missed sorting", r"(?m)^(\s*)[\$\w]+\.sort\(\)$", r"\1pass"),
        ("missed duplicates", r"\bset\(([\$\w]+)\)", r"\1"),
        ("missed sign", r"\babs\(", "("),
        ("wrong constant", r"(?<![\w.@])2(?![\w.])", "3"),
        ("wrong constant", r"(?<![\w.@])0(?![\w.])", "1"),
    )
)


def mutants(rng: Random, body: str) -> Iterator[Mutant]:
    """Changes of a Python body at one place each, in a drawn order; a kind of them at a time."""
    places = [(kind, match, by) for kind, rule, by in _RULES for match in rule.finditer(body)]
    rng.shuffle(places)
    for kind, match, by in places:
        yield Mutant(kind, body[: match.start()] + match.expand(by) + body[match.end() :])


def without_reset(program: str) -> str | None:
    """A Python program of several cases whose first start value is set once, before the loop.

    None where the program has no such line.
    """
    loop = re.search(r"^for ", program, re.MULTILINE)
    if loop is None:
        return None
    head, rest = program[: loop.start()], program[loop.start() :]
    match = re.search(r"^    (\w+) = (-?\d+|\[\]|set\(\)|\{\})\n", rest, re.MULTILINE)
    if match is None or "def " in head or "while" in rest[: match.end()]:
        return None
    before, after = rest[: match.start()], rest[match.end() :]
    return f"{head}{match[1]} = {match[2]}\n{before}{after}"


def overflowing(program: str) -> str | None:
    """A C++ program whose numbers have 32 bits; None where something else, or a string of digits,
    holds more.
    """
    for name in ("using ll = long long;", "typedef long long ll;"):
        if name in program:
            rest = program.replace(name, "").replace("vector<ll>", "")
            if re.search(r"long|double|size_t|unsigned|LL\b|auto|ull|\dll|string", rest):
                return None
            return re.sub(r"\bll\b", "int", program.replace(f"{name}\n", ""))
    return None
