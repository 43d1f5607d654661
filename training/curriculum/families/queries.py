"""Queries over an array or a string: segments, values and counts, each answered on its own line."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from training.curriculum.families.parts import Frame, compose, frames_of, put
from training.curriculum.meaning import Meaning


class Asked(NamedTuple):
    """What a query asks; ``part`` is the segment in Python, and C++ runs over ``x``."""

    key: str
    ask: str
    python: str
    cpp: str


ARRAY_FRAMES = (
    Frame("You are given an array $A of $n integers and $q [queries|questions].", "elements"),
    Frame("{P} has an array of $n numbers. {Q} asks {him} $q questions about it.", "numbers"),
    Frame("[On|During] $n days a shop [sold|had] $A_1, $A_2, ..., $A_$n {things}. The owner has $q questions[ about it|].".replace("[ about it|]", ""), "daily numbers"),
    Frame("$n people stand in a row, the height of the i-th is $A_i. A photographer has $q questions.", "heights"),
    Frame("Given is a sequence $A_1, ..., $A_$n and $q segments of it.", "members"),
    Frame("A road consists of $n parts; it takes $A_i minutes to go through the i-th one. {P} plans $q trips.", "times"),
    Frame("$n {things} lie in a line; the i-th weighs $A_i grams. {P} wants to know something about $q groups of [neighbouring|consecutive] ones.", "weights"),
    Frame("A weather station [has measured|measured] something on each of $n days, the value of the i-th day is $A_i. There are $q requests for these data.", "values"),
)  # fmt: skip
SEGMENTS = (
    Asked("sum", "the sum of the <e> with the indices from $l to $r", "sum(part)", "ans += x;"),
    Asked("max", "the largest of the <e> [with|that have] the indices from $l to $r", "max(part)", "ans = max(ans, x);"),
    Asked("min", "the smallest of the <e> [with|that have] the indices from $l to $r", "min(part)", "ans = min(ans, x);"),
    Asked("even", "how many of the <e> with the indices from $l to $r are even", "sum(x % 2 == 0 for x in part)", "ans += x % 2 == 0;"),
    Asked("odd", "how many of the <e> with the indices from $l to $r are odd", "sum(x % 2 for x in part)", "ans += x % 2;"),
    Asked("above", "how many of the <e> with the indices from $l to $r are greater than <t>", "sum(x > <t> for x in part)", "ans += x > <t>;"),
    Asked("div", "how many of the <e> with the indices from $l to $r are divisible by <c>", "sum(x % <c> == 0 for x in part)", "ans += x % <c> == 0;"),
    Asked("last-digits", "the last digit of the sum of the <e> with the indices from $l to $r", "sum(part) % 10", "ans = (ans + x) % 10;"),
    Asked("even-sum", "the sum of those <e> with the indices from $l to $r that are even", "sum(x for x in part if x % 2 == 0)", "if (x % 2 == 0) ans += x;"),
)  # fmt: skip
_PREFIX = (
    "pre = [0]\nfor x in $A:\n    pre.append(pre[-1] + <v>)\nfor $l, $r in $P:\n    print(<o>)"
)
_FAST = {
    "sum": ("x", "pre[$r] - pre[$l - 1]"),
    "even": ("(x % 2 == 0)", "pre[$r] - pre[$l - 1]"),
    "odd": ("x % 2", "pre[$r] - pre[$l - 1]"),
    "above": ("(x > <t>)", "pre[$r] - pre[$l - 1]"),
    "div": ("(x % <c> == 0)", "pre[$r] - pre[$l - 1]"),
    "last-digits": ("x", "(pre[$r] - pre[$l - 1]) % 10"),
    "even-sum": ("x * (x % 2 == 0)", "pre[$r] - pre[$l - 1]"),
}
_START = {"max": "0", "min": "4e18"}
POINTS = (
    Asked("count-at-most", "how many of the <e> are not greater than $x", "bisect_right(order, $x)", "upper_bound(order.begin(), order.end(), $x[i]) - order.begin()"),
    Asked("count-less", "how many of the <e> are less than $x", "bisect_left(order, $x)", "lower_bound(order.begin(), order.end(), $x[i]) - order.begin()"),
    Asked("count-equal", "how many of the <e> are equal to $x", "bisect_right(order, $x) - bisect_left(order, $x)", "upper_bound(order.begin(), order.end(), $x[i]) - lower_bound(order.begin(), order.end(), $x[i])"),
    Asked("count-greater", "how many of the <e> are greater than $x", "len(order) - bisect_right(order, $x)", "order.end() - upper_bound(order.begin(), order.end(), $x[i])"),
    Asked("next", "the smallest of the <e> that is at least $x, or -1 if there is none", "order[bisect_left(order, $x)] if $x <= order[-1] else -1", "($x[i] <= order.back() ? *lower_bound(order.begin(), order.end(), $x[i]) : -1)"),
    Asked("previous", "the largest of the <e> that is at most $x, or -1 if there is none", "order[bisect_right(order, $x) - 1] if $x >= order[0] else -1", "($x[i] >= order[0] ? *prev(upper_bound(order.begin(), order.end(), $x[i])) : -1)"),
)  # fmt: skip
STRING_FRAMES = frames_of(
    "You are given a string $s of length $n and $q queries.",
    "{P} has a string $s. {Q} asks $q questions about its parts.",
    "A [row|line] of $n coloured {things} is described by the string $s, where a letter is a colour. There are $q questions about it.",
    "A tape with $n letters, $s, [was found|lies] in {place}. {P} looks at $q pieces of it.",
    "Given are a word $s and $q pairs of positions in it.",
    "[$n children stand in a row|In a row there are $n children]; the string $s tells which team each of them is in. The teacher asks $q questions.",
    "A song consists of $n notes, $s. {P} [plays|sings] $q parts of it.",
    "Consider a string $s that has $n letters, and $q substrings of it.",
)
LETTERS = (
    Asked("count", "how many letters 'a' there are [among the characters|] from the position $l to $r", "part.count('a')", "count(part.begin(), part.end(), 'a')"),
    Asked("distinct", "the number of different letters from the position $l to $r", "len(set(part))", "set<char>(part.begin(), part.end()).size()"),
    Asked("palindrome", "1 if the substring from the position $l to $r is a palindrome, and 0 otherwise", "int(part == part[::-1])", "(part == string(part.rbegin(), part.rend()) ? 1 : 0)"),
    Asked("ends", "1 if the characters at the positions $l and $r are equal, and 0 otherwise", "int(part[0] == part[-1])", "(part[0] == part.back() ? 1 : 0)"),
    Asked("substring", "the substring from the position $l to $r", "part", "part"),
    Asked("reversed", "the substring from the position $l to $r, reversed", "part[::-1]", "string(part.rbegin(), part.rend())"),
    Asked("smallest", "the alphabetically first letter from the position $l to $r", "min(part)", "*min_element(part.begin(), part.end())"),
    Asked("sorted", "the letters from the position $l to $r in alphabetical order, without blanks", "''.join(sorted(part))", "part"),
)  # fmt: skip
_EACH = "[for each [query|question]|for every [query|question], in the given order]: "


def draw(rng: Random) -> Meaning:
    """Draw what the queries are about."""
    said = {"<c>": str(rng.randint(3, 6)), "<t>": str(rng.randint(5, 20))}
    n = rng.choice(("100", "100", "1000", "10^5"))
    high = rng.choice(("100", "1000", "10^6", "10^9"))
    form = rng.random()
    if form < 0.55:
        return _segments(rng, said, f"n:1..{n} q:1..{n}\nA[n]:1..{high}\nP(l:1..n r:l..n)[q]", n)
    if form < 0.8:
        return _points(rng, f"n:1..{n} q:1..{n}\nA[n]:1..{high}\nP(x:1..{high})[q]")
    return _letters(rng, "n:1..100 q:1..100\ns[n]:'abc'\nP(l:1..n r:l..n)[q]")


def _segments(rng: Random, said: dict[str, str], layout: str, n: str) -> Meaning:
    key, ask, value, step = rng.choice(SEGMENTS)
    naive = f"for $l, $r in $P:\n    part = $A[$l - 1:$r]\n    print({value})"
    python = []
    if key in _FAST:
        each, out = _FAST[key]
        python.append(_PREFIX.replace("<v>", each).replace("<o>", out))
    if n != "10^5" or not python:
        python.insert(0, naive)
    cpp = (
        f"for (int i = 0; i < $q; i++) {{\n    ll ans = {_START.get(key, '0')};\n"
        f"    for (int j = $l[i] - 1; j < $r[i]; j++) {{\n        ll x = $A[j];\n        {step}\n    }}\n"
        '    cout << ans << "\\n";\n}'
    )
    if n == "10^5" and key in {"max", "min"}:
        layout = layout.replace("10^5", "1000")
    return _built(rng, f"segments/{key}", layout, ARRAY_FRAMES, ask, tuple(python), cpp, said)


def _points(rng: Random, layout: str) -> Meaning:
    key, ask, value, cpp_value = rng.choice(POINTS)
    python = (f"order = sorted($A)\nfor ($x,) in $P:\n    print({value})",)
    cpp = (
        "vector<ll> order = $A;\nsort(order.begin(), order.end());\n"
        f'for (int i = 0; i < $q; i++) cout << {cpp_value} << "\\n";'
    )
    return _built(rng, f"points/{key}", layout, ARRAY_FRAMES, ask, python, cpp, {})


def _letters(rng: Random, layout: str) -> Meaning:
    key, ask, value, cpp_value = rng.choice(LETTERS)
    python = (f"for $l, $r in $P:\n    part = $s[$l - 1:$r]\n    print({value})",)
    sort = "    sort(part.begin(), part.end());\n" if key == "sorted" else ""
    cpp = (
        "for (int i = 0; i < $q; i++) {\n    string part = $s.substr($l[i] - 1, $r[i] - $l[i] + 1);\n"
        f'{sort}    cout << {cpp_value} << "\\n";\n}}'
    )
    return _built(rng, f"letters/{key}", layout, STRING_FRAMES, ask, python, cpp, {})


def _built(
    rng: Random,
    key: str,
    layout: str,
    frames: tuple[Frame, ...],
    ask: str,
    python: tuple[str, ...],
    cpp: str,
    said: dict[str, str],
) -> Meaning:
    each = rng.choice(("for each query", "for each of them", "for every query"))
    about = "$x" if "x:" in layout else "$l and $r"
    ask = (
        f"[{each}, which is given by $x|{each}, given as a number $x]: {ask}"
        if about == "$x"
        else (
            f"[{each}, which is given by $l and $r|{each}, given as two numbers $l and $r]: {ask}"
        )
    )
    return compose(
        f"queries/{key}",
        layout,
        frames,
        ask,
        tuple(put(body, said) for body in python),
        (put(cpp, said),),
        tags=("data structures", "implementation"),
        prints="",
        vars={"q": "the number of [queries|questions]", "n": "the [length|number of elements]"},
        many="never",
        said=said,
    )
