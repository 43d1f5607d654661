"""Direct formulas: random expression trees over a few integers, alone or chosen by a condition.

An expression carries its Python, its C++ and its English together. Invariants: every value is an
integer within 64 bits for arguments up to 10^9 (at most two factors), and floor division and
remainders see no negative operand, so the two languages agree.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from training.curriculum.families.parts import Frame, compose, cpp_of, cpp_yes_no, frames_of, yes_no
from training.curriculum.meaning import Meaning


class Expression(NamedTuple):
    """One tree; ``degree`` counts the factors of the largest product, ``level`` is how tightly the
    outermost operator binds: 1 a sum, 2 a product or a division, 3 what needs no brackets.
    """

    python: str
    text: str
    key: str
    degree: int = 1
    level: int = 3

    def bound(self, level: int) -> str:
        """The code, in brackets where it binds less tightly than ``level``."""
        return self.python if self.level >= level else f"({self.python})"

    def said(self) -> str:
        """The words, in brackets where they are a formula."""
        return self.text if self.level == 3 or self.text[0] != "$" else f"({self.text})"

    @property
    def variable(self) -> bool:
        """Whether this is a variable alone, so never zero."""
        return len(self.python) == 2


def _leaf(rng: Random, letters: str) -> Expression:
    letter = rng.choice(letters)
    return Expression(f"${letter}", f"${letter}", letter)


def draw_expression(rng: Random, letters: str, depth: int) -> Expression:
    """A tree of at most ``depth`` operators on a path, over the variables ``letters``."""
    if depth == 0 or rng.random() < 0.12:
        return _leaf(rng, letters)
    left = draw_expression(rng, letters, depth - 1)
    if rng.random() < 0.35:
        return _with_constant(rng, left)
    other = letters.replace(left.key, "") if left.variable else letters
    right = draw_expression(rng, other or letters, rng.randrange(depth))
    if left.python == right.python:
        right = _plus_one(left)
    return _binary(rng, left, right)


def _plus_one(part: Expression) -> Expression:
    return Expression(f"{part.python} + 1", f"{part.said()} + 1", f"({part.key}+1)", part.degree, 1)


_WITH_CONSTANT = (
    ("+", 1, ("{l} + {c}", "the sum of {l} and {c}", "{l} increased by {c}")),
    ("*", 2, ("{l} * {c}", "{c} times {l}", "{l} multiplied by {c}", "{c} * {l}")),
    ("//", 2, ("{l} divided by {c} and rounded down", "the integer part of {l} / {c}")),
    ("%", 2, ("the remainder of {l} divided by {c}", "{l} modulo {c}", "{l} mod {c}")),
)


def _with_constant(rng: Random, left: Expression) -> Expression:
    value = rng.choice((2, 2, 3, 4, 5, 7, 10, rng.randint(2, 100)))
    sign, level, texts = rng.choice(_WITH_CONSTANT)
    text = rng.choice(texts).format(l=left.said(), c=value)
    python = f"{left.bound(level)} {sign} {value}"
    return Expression(python, text, f"({left.key}#{sign})", left.degree, level)


def _binary(rng: Random, left: Expression, right: Expression) -> Expression:
    degree = left.degree + right.degree
    names = ["+", "+", "abs", "min", "max", "//", "%", "ceil", *(["*", "*"] if degree <= 2 else [])]
    name = rng.choice(names)
    divisor = right.text if right.variable else f"({right.said()} + 1)"
    text = rng.choice(_TEXTS[name]).format(l=left.said(), r=right.said(), d=divisor)
    level = {"+": 1, "abs": 3, "min": 3, "max": 3}.get(name, 2)
    grown = degree if name == "*" else max(left.degree, right.degree)
    key = f"{name}({left.key},{right.key})"
    return Expression(_python(name, left, right), text, key, grown, level)


def _python(name: str, left: Expression, right: Expression) -> str:
    """The code of one operator; a divisor that could be zero is raised by one."""
    a, b = left.bound(2), right.bound(3)
    divisor = b if right.variable else f"({right.python} + 1)"
    match name:
        case "+":
            return f"{left.python} + {right.python}"
        case "abs":
            return f"abs({left.python} - {right.bound(2)})"
        case "min" | "max":
            return f"{name}({left.python}, {right.python})"
        case "ceil":
            last = f"{b} - 1" if right.variable else right.python
            return f"({left.python} + {last}) // {divisor}"
        case "*":
            return f"{a} * {b}"
        case _:
            return f"{a} {name} {divisor}"


_TEXTS: dict[str, tuple[str, ...]] = {
    "+": ("{l} + {r}", "the sum of {l} and {r}", "{l} plus {r}"),
    "*": ("{l} * {r}", "the product of {l} and {r}", "{l} times {r}", "{l} · {r}"),
    "abs": (
        "|{l} - {r}|",
        "the absolute difference of {l} and {r}",
        "the distance between {l} and {r}",
    ),
    "min": ("min({l}, {r})", "the smaller of {l} and {r}", "the minimum of {l} and {r}"),
    "max": ("max({l}, {r})", "the larger of {l} and {r}", "the maximum of {l} and {r}"),
    "//": ("{l} divided by {d}, rounded down", "the integer part of {l} / {d}", "⌊{l} / {d}⌋"),
    "%": ("the remainder of {l} divided by {d}", "{l} mod {d}", "{l} modulo {d}"),
    "ceil": ("{l} divided by {d}, rounded up", "⌈{l} / {d}⌉", "the ceiling of {l} / {d}"),
}


def draw_condition(rng: Random, letters: str) -> Expression:
    """A comparison or a divisibility over ``letters``, with its clause."""
    left = draw_expression(rng, letters, rng.choice((0, 0, 0, 1)))
    if len(letters) == 1 or rng.random() < 0.5:
        return _unary_condition(rng, left)
    rest = letters.replace(left.key, "") if left.variable else letters
    right = draw_expression(rng, rest or letters, rng.choice((0, 0, 1)))
    if right.python == left.python:
        return _unary_condition(rng, left)
    sign, texts = rng.choice(_COMPARISONS)
    python = f"{left.python} {sign} {right.python}"
    text = rng.choice(texts).format(l=left.said(), r=right.said())
    return Expression(python, text, f"{left.key}{sign}{right.key}")


_COMPARISONS = (
    ("<", ("{l} is less than {r}", "{l} < {r}", "{l} is strictly smaller than {r}")),
    (">", ("{l} is greater than {r}", "{l} > {r}", "{r} is less than {l}")),
    ("==", ("{l} equals {r}", "{l} = {r}", "{l} and {r} are equal")),
    ("<=", ("{l} is not greater than {r}", "{l} ≤ {r}", "{l} is at most {r}")),
    ("!=", ("{l} is not equal to {r}", "{l} and {r} differ", "{l} ≠ {r}")),
)


def _unary_condition(rng: Random, left: Expression) -> Expression:
    c = rng.choice((3, 4, 5, 7, 10))
    big = rng.choice((5, 10, 20, 100, rng.randint(3, 50)))
    suffix, texts = rng.choice(
        (
            ("% 2 == 0", ("{l} is even", "{l} is an even number", "{l} is divisible by 2")),
            ("% 2 == 1", ("{l} is odd", "{l} is an odd number", "{l} is not even")),
            (f"% {c} == 0", (f"{{l}} is divisible by {c}", f"{{l}} is a multiple of {c}")),
            (f"> {big}", (f"{{l}} is greater than {big}", f"{{l}} exceeds {big}")),
            (f"< {big}", (f"{{l}} is less than {big}", f"{{l}} < {big}")),
        )
    )
    text = rng.choice(texts).format(l=left.said())
    return Expression(
        f"{left.bound(2 if suffix[0] == '%' else 1)} {suffix}", text, f"{left.key}{suffix[0]}"
    )


_FRAMES = frames_of(
    "You are given <v>.",
    "[Given are|Given|There are] <v>.",
    "{P} [chose|wrote down|thought of|likes] <v>.",
    "[On the board|On a sheet of paper|On the screen] there are <v>.",
    "{P} [got|received] <v> from {Q}.",
    "",
    "[A calculator|A strange machine|An old computer] takes <v> and [prints one number|gives one answer].",
    "{Q} gives {P} <v> [and a riddle|as an exercise|and asks a question].",
    "Consider <v>.",
    "[Today's exercise|The homework of {P}] is about <v>.",
)
_COUNTS = ("", "one integer", "two integers", "three integers", "four integers")
_HIGHS = ("100", "1000", "10^4", "10^6", "10^8", "10^9")


_ONE = tuple(
    Frame(
        frame.story.replace("[Given are|Given|There are]", "[Given|There is]").replace(
            "there are", "there is"
        ),
        "",
    )
    for frame in _FRAMES
)


def _frames(letters: str) -> tuple[Frame, ...]:
    return _ONE if len(letters) == 1 else _FRAMES


def _said(letters: str) -> dict[str, str]:
    names = [f"${letter}" for letter in letters]
    if len(names) == 1:
        return {"<v>": f"an integer {names[0]}"}
    return {"<v>": f"{_COUNTS[len(names)]} {', '.join(names[:-1])} and {names[-1]}"}


def _layout(rng: Random, letters: str, *trees: Expression) -> str:
    """The variables; where anything is multiplied they stay small enough for 64 bits."""
    product = any("*" in tree.python for tree in trees)
    high = rng.choice(_HIGHS[:3] if product else _HIGHS)
    joint = "\n" if len(letters) > 1 and rng.random() < 0.1 else " "
    return joint.join(f"{letter}:1..{high}" for letter in letters)


def draw(rng: Random) -> Meaning:
    """Draw a formula, a formula with two cases, or a condition."""
    letters = rng.choice(("n", "ab", "ab", "abc", "abc", "abcd", "x", "nk", "xy"))
    form = rng.random()
    if form < 0.25:
        test = draw_condition(rng, letters)
        return compose(
            f"check/{test.key}",
            _layout(rng, letters, test),
            _frames(letters),
            test.text,
            (yes_no(test.python), _long_check(test.python)),
            (cpp_yes_no(cpp_of(test.python)),),
            tags=("math",),
            prints="",
            said=_said(letters),
        )
    one = draw_expression(rng, letters, rng.choice((1, 2, 2, 3)))
    if form < 0.6:
        ask = f"{rng.choice(('the value of', 'the value of', 'what is'))} {one.text}"
        ask = one.text if one.text.startswith("the ") else ask.replace("what is", "the number")
        return _formula(
            rng, letters, f"formula/{one.key}", ask, one.python, cpp_of(one.python), one
        )
    return _two_cases(rng, letters, one)


def _long_check(test: str) -> str:
    return f'if {test}:\n    print("$Y")\nelse:\n    print("$N")'


def _formula(
    rng: Random, letters: str, key: str, ask: str, python: str, cpp: str, *trees: Expression
) -> Meaning:
    return compose(
        key,
        _layout(rng, letters, *trees),
        _frames(letters),
        ask,
        (f"print({python})", f"ans = {python}\nprint(ans)"),
        (
            f'cout << {cpp if cpp[0] == "(" else f"({cpp})"} << "\\n";',
            f'll ans = {cpp};\ncout << ans << "\\n";',
        ),
        tags=("math",),
        said=_said(letters),
    )


def _two_cases(rng: Random, letters: str, one: Expression) -> Meaning:
    test = draw_condition(rng, letters)
    other = rng.choice(
        (draw_expression(rng, letters, 1), Expression("0", "0", "0"), Expression("-1", "-1", "-1"))
    )
    ask = rng.choice(
        (
            "{one} if {test}, and {other} otherwise",
            "{other}, unless {test}: then {one}",
            "{one} when {test}; in all other cases {other}",
            "either {one} (if {test}) or {other} (if not)",
        )
    ).format(one=one.text, test=test.text, other=other.text)
    python = f"{one.python} if {test.python} else {other.python}"
    cpp = f"({cpp_of(test.python)} ? {_long(one)} : {_long(other)})"
    key = f"cases/{test.key}/{one.key}/{other.key}"
    return _formula(rng, letters, key, ask, python, cpp, one, test, other)


def _long(tree: Expression) -> str:
    return cpp_of(tree.python)
