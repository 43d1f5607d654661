"""The least or the greatest number with a property: binary search on the answer, or a loop.

A function that grows with x is compared with a limit. The functions are told in words, and the
answer always exists.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from training.curriculum.families.elements import ARRAY
from training.curriculum.families.parts import compose, frames_of, pick
from training.curriculum.meaning import Meaning


class Growing(NamedTuple):
    """A function of ``x`` that does not fall, in code and in words."""

    key: str
    python: str
    texts: tuple[str, ...]


NUMBER = (
    Growing("square", "x * x", ("x squared", "the square of x", "x * x")),
    Growing("cube", "x * x * x", ("x cubed", "the cube of x", "x * x * x")),
    Growing("triangle", "x * (x + 1) // 2", ("the sum 1 + 2 + ... + x", "the sum of all integers from 1 to x", "x * (x + 1) / 2")),
    Growing("oblong", "x * (x + 1)", ("x * (x + 1)", "the product of x and the next integer")),
    Growing("odd-sum", "x * x + x", ("the sum of the first x positive even numbers",)),
    Growing("linear", "<a> * x + <b>", ("<a> * x + <b>", "<a> times x plus <b>")),
    Growing("floors", "x // 2 + x // 3", ("x / 2 rounded down plus x / 3 rounded down",)),
    Growing("rest", "x - x // <a>", ("the number of integers from 1 to x that are not divisible by <a>",)),
    Growing("power", "<a> * x * x + <b> * x", ("<a> * x * x + <b> * x", "<a> times the square of x plus <b> times x")),
)  # fmt: skip
OF_ARRAY = (
    Growing("machines", "sum(x // y for y in $A)", ("the sum of x / $A_i, each rounded down, over all i",)),
    Growing("capped", "sum(min(x, y) for y in $A)", ("the sum of the smaller ones of x and $A_i over all i",)),
    Growing("raised", "sum(max(0, x - y) for y in $A)", ("the sum of x - $A_i over all i with $A_i < x",)),
    Growing("below", "sum(y <= x for y in $A)", ("the number of indices i with $A_i ≤ x",)),
)  # fmt: skip
FRAMES = frames_of(
    "You are given an integer $n.",
    "{P} [has chosen|thinks of] an integer $n and looks for an integer x.",
    "Consider the integers x = 0, 1, 2, ... and a number $n.",
    "An integer $n is [given|known].",
    "[A riddle of {Q}|In a riddle of {Q}] is about a number $n and an unknown non-negative integer x.",
    "{P} [has|got] a number $n on a card and must write an integer x on another one.",
    "Today's number is $n. {P} tries the numbers x = 0, 1, 2 and so on.",
    "For [a|some] game {P} needs a non-negative integer x that suits the given number $n.",
)
_LEAST = (
    "the [smallest|least|minimum] non-negative integer x such that <f> is at least $n",
    "the [smallest|least] integer x ≥ 0 for which <f> is not less than $n",
)
_GREATEST = (
    "the [largest|greatest|maximum] non-negative integer x such that <f> does not exceed $n",
    "the [largest|greatest] integer x ≥ 0 for which <f> is at most $n",
)


def draw(rng: Random) -> Meaning:
    """Draw a function and which number is looked for."""
    a, b = rng.randint(2, 5), rng.randint(1, 9)
    array = rng.random() < 0.35
    f = rng.choice(OF_ARRAY if array else NUMBER)
    least = array or rng.random() < 0.5
    words = pick(rng, f.texts).replace("<a>", str(a)).replace("<b>", str(b))
    python = f.python.replace("<a>", str(a)).replace("<b>", str(b))
    ask = pick(rng, _LEAST if least else _GREATEST).replace("<f>", words)
    high = rng.choice(("100", "10^4", "10^9")) if not array else "1000"
    if array:
        limit = "k:1..m" if f.key == "below" else "k:1..1000"
        layout = f"m:1..100 {limit}\nA[m]:1..1000"
        python, ask = python.replace("$n", "$k"), ask.replace("$n", "$k")
        frames = tuple(
            frame._replace(story=frame.story.replace("$n", "$m")) for frame in ARRAY.frames[:4]
        )
        frames += frames_of(
            "There are $m machines; their numbers are $A_1, ..., $A_$m.",
            "Consider $m given positive integers $A_1, $A_2, ..., $A_$m and an unknown x.",
            "{P} [knows|likes] $m numbers $A_i and looks for a number x.",
            "On $m cards there are the numbers $A_1, ..., $A_$m, and {P} chooses one number x.",
        )
    else:
        layout, frames = f"n:<low>..{high}".replace("<low>", str(b)), FRAMES
    bounds = _bodies(python, "$k" if array else "$n", least=least)
    return compose(
        f"search/{'least' if least else 'greatest'}/{f.key}",
        layout,
        frames,
        ask,
        (bounds[0],),
        (_cpp(f, python, "$k" if array else "$n", least=least),),
        tags=("binary search", "math"),
    )


def _bodies(f: str, limit: str, *, least: bool) -> tuple[str]:
    """A binary search in Python: lo is too small (or fits), hi is enough (or too large)."""
    middle = f.replace("x", "mid").replace("mamid", "max")
    test = f"{middle} >= {limit}" if least else f"{middle} > {limit}"
    body = (
        f"lo, hi = -1, 2 * 10**9\nwhile hi - lo > 1:\n    mid = (lo + hi) // 2\n    if {test}:\n"
        f"        hi = mid\n    else:\n        lo = mid\nprint({'hi' if least else 'lo'})"
    )
    return (body,)


_CPP_SUMS = {
    "machines": "sum += mid / y",
    "capped": "sum += min(mid, y)",
    "raised": "sum += max(0LL, mid - y)",
    "below": "sum += y <= mid",
}


def _cpp(f: Growing, python: str, limit: str, *, least: bool) -> str:
    if f.key in _CPP_SUMS:
        value = "sum"
        work = f"    ll sum = 0;\n    for (ll y : $A) {_CPP_SUMS[f.key]};\n"
    else:
        value, work = python.replace("x", "mid").replace("//", "/"), ""
    sign = ">=" if least else ">"
    high = "2e9" if f.key != "cube" else "2e6"
    return (
        f"ll lo = -1, hi = {high};\nwhile (hi - lo > 1) {{\n    ll mid = (lo + hi) / 2;\n{work}"
        f"    if ({value} {sign} {limit}) hi = mid;\n    else lo = mid;\n}}\n"
        f'cout << {"hi" if least else "lo"} << "\\n";'
    )
