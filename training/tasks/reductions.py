"""Filter, map, reduce: what is the sum (count, maximum, …) of something over some of the elements.

The elements are those of an array, the digits of a number, the integers of a range, neighbors in
an array or the characters of a string. Every part carries its Python, its C++ and its English, so
the parts combine freely: this is where most compositions come from.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

import msgspec

from training.task import Body, Code, Kind, Number, Task
from training.tasks.tables import cpp_of

N = Number("n", 1, 100)
K = Number("k", 1, 100)


class Source(NamedTuple):
    """Where elements ``$x`` come from: a Python iterable and a C++ loop around ``@``."""

    key: str
    body: Body
    numbers: tuple[Number, ...]
    nouns: tuple[str, ...]
    python: str
    loop: str


class Part(NamedTuple):
    """A filter or a map on one element ``$x``; texts say it of the elements ``{e}``."""

    key: str
    python: str
    texts: tuple[str, ...]


_ELEMENTS = ("elements of the array", "elements of $A", "numbers in the array", "values $A_i")
_ARRAY = Source("array", "array", (), _ELEMENTS, "$A", "for (ll $x : $A) @")
SOURCES: tuple[Source, ...] = (
    _ARRAY,
    _ARRAY,
    _ARRAY,
    _ARRAY._replace(key="signed"),
    Source(
        "digits",
        "none",
        (Number("n", 1, 10**18),),
        ("digits of $n", "digits of the number $n", "digits in the decimal notation of $n"),
        "map(int, str($n))",
        "for (; $n > 0; $n /= 10) {\n    ll $x = $n % 10;\n    @\n}",
    ),
    Source(
        "range",
        "none",
        (Number("n", 1, 1000),),
        ("integers from 1 to $n", "numbers 1, 2, ..., $n", "positive integers not exceeding $n"),
        "range(1, $n + 1)",
        "for (ll $x = 1; $x <= $n; $x++) @",
    ),
    Source(
        "interval",
        "none",
        (Number("l", 1, 1000), Number("h", "l", 1000)),
        ("integers from $l to $h", "integers in the segment [$l, $h]"),
        "range($l, $h + 1)",
        "for (ll $x = $l; $x <= $h; $x++) @",
    ),
)
FILTERS: tuple[Part, ...] = (
    Part("even", "$x % 2 == 0", ("even {e}", "{e} that are even", "{e} divisible by 2")),
    Part("odd", "$x % 2 == 1", ("odd {e}", "{e} that are odd", "{e} that are not even")),
    Part("div", "$x % $1 == 0", ("{e} divisible by $1", "{e} that are multiples of $1")),
    Part("notdiv", "$x % $1 != 0", ("{e} that are not divisible by $1",)),
    Part("rem", "$x % $1 == $2", ("{e} that give the remainder $2 when divided by $1",)),
    Part("above", "$x > $3", ("{e} greater than $3", "{e} that exceed $3", "{e} above $3")),
    Part("below", "$x < $3", ("{e} less than $3", "{e} smaller than $3", "{e} below $3")),
    Part("equal", "$x == $3", ("{e} equal to $3", "{e} that are exactly $3")),
    Part("last", "$x % 10 == $2", ("{e} that end with the digit $2", "{e} with the last digit $2")),
    Part("between", "$2 < $x < $3", ("{e} strictly between $2 and $3",)),
)
WITH_K: tuple[Part, ...] = (
    Part("above_k", "$x > $k", ("{e} greater than $k", "{e} that exceed $k")),
    Part("below_k", "$x < $k", ("{e} less than $k", "{e} smaller than $k")),
    Part("at_most_k", "$x <= $k", ("{e} not greater than $k", "{e} that are at most $k")),
    Part("at_least_k", "$x >= $k", ("{e} not less than $k", "{e} that are at least $k")),
    Part("equal_k", "$x == $k", ("{e} equal to $k", "occurrences of $k among the {e}")),
    Part("div_k", "$x % $k == 0", ("{e} divisible by $k", "{e} that are multiples of $k")),
    Part("divides_k", "$k % $x == 0", ("{e} that divide $k", "{e} that are divisors of $k")),
)
SIGNED: tuple[Part, ...] = (
    Part("positive", "$x > 0", ("positive {e}", "{e} greater than zero")),
    Part("negative", "$x < 0", ("negative {e}", "{e} less than zero")),
    Part("zero", "$x == 0", ("{e} equal to zero", "zeros among the {e}")),
    Part("nonzero", "$x != 0", ("nonzero {e}", "{e} that are not zero")),
)
MAPS: tuple[Part, ...] = (
    Part("square", "$x * $x", ("squares of the {e}", "squared {e}")),
    Part("double", "$x * 2", ("doubled {e}", "{e} multiplied by 2")),
    Part("half", "$x // 2", ("{e} divided by 2 and rounded down",)),
    Part("mod", "$x % $1", ("remainders of the {e} modulo $1",)),
    Part("plus", "$x + $1", ("{e} increased by $1",)),
    Part(
        "minus_k", "max(0, $x - $3)", ("amounts by which the {e} exceed $3 (0 where they do not)",)
    ),
    Part("distance", "abs($x - $3)", ("distances from the {e} to $3",)),
    Part("ceil", "($x + $1 - 1) // $1", ("{e} divided by $1 and rounded up",)),
)


class _Chosen(NamedTuple):
    """Some elements of a source: the filter's test (empty for all of them) and the words."""

    source: Source
    key: str
    test: str
    text: str

    @property
    def where(self) -> str:
        return f" if {self.test}" if self.test else ""

    @property
    def cpp_test(self) -> str:
        return cpp_of(self.test.replace("$2 < $x <", "$2 < $x and $x <"))

    def loop(self, inner: str) -> str:
        """The C++ loop that does ``inner`` for every chosen element."""
        guarded = f"if ({self.cpp_test}) {inner}" if self.test else inner
        return self.source.loop.replace("@", guarded)


def _choose(rng: Random, source: Source, *, everything: float = 0.2) -> _Chosen:
    noun = rng.choice(source.nouns)
    if rng.random() < everything:
        return _Chosen(source, source.key, "", noun)
    if source.key == "signed":
        part = rng.choice(SIGNED)
    else:
        part = rng.choice(FILTERS if rng.random() < 0.6 else WITH_K)
        if part.key == "divides_k" and source.key == "digits":  # a digit may be zero
            part = FILTERS[0]
    return _Chosen(
        source, f"{part.key}/{source.key}", part.python, rng.choice(part.texts).format(e=noun)
    )


def _finish(
    rng: Random,
    chosen: _Chosen,
    key: str,
    phrase: str,
    python: Code,
    cpp: Code,
    *,
    kind: Kind = "value",
) -> Task:
    source = chosen.source
    base, high = rng.randint(2, 6), rng.choice((100, 1000, 1000, 10**4, 10**5, 10**6))
    used = f"{phrase}{python.lines}{python.value}"
    return Task(
        key=f"{key}/{chosen.key}",
        phrase=phrase,
        python=python,
        cpp=cpp,
        kind=kind,
        numbers=(*source.numbers, *((K,) if "$k" in used else ())),
        body=source.body,
        bounds=(-high, high) if source.key == "signed" else (1, high),
        constants=(("1", base), ("2", rng.randrange(base)), ("3", rng.randint(3, 15))),
    )


def _sum(rng: Random, chosen: _Chosen) -> tuple[str, str, str, str]:
    """Key, phrase, Python expression and C++ summand of a sum, mapped or not."""
    if rng.random() < 0.5 and chosen.source.key != "signed":
        part = rng.choice(MAPS)
        text = rng.choice(part.texts).format(e=chosen.text)
        python = f"sum({part.python} for $x in {chosen.source.python}{chosen.where})"
        return f"sum/{part.key}", f"{_pick_sum(rng)} {text}", python, cpp_of(part.python)
    inside = (
        f"$x for $x in {chosen.source.python}{chosen.where}"
        if chosen.test
        else chosen.source.python
    )
    return "sum", f"{_pick_sum(rng)} {chosen.text}", f"sum({inside})", "$x"


def _pick_sum(rng: Random) -> str:
    return rng.choice(("the sum of the", "the sum of all", "the total of the", "the sum of"))


def total(rng: Random, chosen: _Chosen) -> Task:
    """The sum of the chosen elements, or of something of each."""
    key, phrase, python, summand = _sum(rng, chosen)
    cpp = Code(f"ll $r = 0;\n{chosen.loop(f'$r += {summand};')}", "$r")
    return _finish(rng, chosen, key, phrase, Code("", python), cpp)


def count(rng: Random, chosen: _Chosen) -> Task:
    """How many elements are chosen."""
    phrase = rng.choice(("the number of {e}", "how many {e} there are", "the count of {e}"))
    python = f"sum(1 for $x in {chosen.source.python}{chosen.where})"
    if chosen.test and rng.random() < 0.3:
        python = f"sum({chosen.test} for $x in {chosen.source.python})"
    cpp = Code(f"ll $r = 0;\n{chosen.loop('$r++;')}", "$r")
    return _finish(rng, chosen, "count", phrase.format(e=chosen.text), Code("", python), cpp)


def extreme(rng: Random, chosen: _Chosen) -> Task:
    """The largest or the smallest chosen element; -1 (0 where signs vary) where there is none."""
    name, word = rng.choice(
        (("max", "largest"), ("max", "maximum"), ("min", "smallest"), ("min", "minimum"))
    )
    none = "-1" if chosen.source.key != "signed" else "0"
    inside = f"($x for $x in {chosen.source.python}{chosen.where})"
    phrase = f"the {word} of the {chosen.text}, or {none} if there are none"
    start = "-1e18" if name == "max" else "1e18"
    cpp = Code(
        f"ll $r = {start};\n{chosen.loop(f'$r = {name}($r, $x);')}",
        f"($r == {start} ? {none} : $r)",
    )
    if not chosen.test:
        phrase, cpp = f"the {word} of the {chosen.text}", Code(cpp.lines, "$r")
        return _finish(rng, chosen, name, phrase, Code("", f"{name}({chosen.source.python})"), cpp)
    python = Code("", f"{name}({inside}, default={none})")
    return _finish(rng, chosen, name, phrase, python, cpp)


def quantified(rng: Random, chosen: _Chosen) -> Task:
    """Whether some, or every, element passes the filter."""
    return (_some if rng.random() < 0.5 else _every)(rng, chosen)


def _some(rng: Random, chosen: _Chosen) -> Task:
    phrase = rng.choice(("there is at least one among the {e}", "the set of {e} is not empty"))
    python = Code("", f"any({chosen.test} for $x in {chosen.source.python})")
    cpp = Code(f"bool $r = false;\n{chosen.loop('$r = true;')}", "$r")
    return _finish(rng, chosen, "any", phrase.format(e=chosen.text), python, cpp, kind="condition")


def _every(rng: Random, chosen: _Chosen) -> Task:
    phrase = rng.choice(("all {n} are {e}", "every one of the {n} belongs to the {e}"))
    phrase = phrase.format(n=chosen.source.nouns[0], e=chosen.text)
    python = Code("", f"all({chosen.test} for $x in {chosen.source.python})")
    loop = chosen.source.loop.replace("@", f"if (!({chosen.cpp_test})) $r = false;")
    cpp = Code(f"bool $r = true;\n{loop}", "$r")
    return _finish(rng, chosen, "all", phrase, python, cpp, kind="condition")


def compared(rng: Random, chosen: _Chosen) -> Task:
    """Whether a sum or a count is even, divisible or large."""
    task = rng.choice((total, count))(rng, chosen)
    suffix, text = rng.choice(
        (
            ("% 2 == 0", "is even"),
            ("% 2 == 1", "is odd"),
            ("% $4 == 0", "is divisible by $4"),
            ("> $4", "is greater than $4"),
        )
    )
    if chosen.source.key == "signed":
        suffix, text = "> 0", "is positive"
    phrase = task.phrase.removeprefix("how many ").removesuffix(" there are")
    clause = f"{'the number of ' if phrase != task.phrase else ''}{phrase} {text}"
    constants = (*task.constants, ("4", rng.randint(3, 9)))
    return msgspec.structs.replace(
        task,
        key=f"{suffix[0]}/{task.key}",
        phrase=clause,
        python=Code("", f"{task.python.value} {suffix}"),
        cpp=Code(task.cpp.lines, f"{task.cpp.value} {suffix}"),
        kind="condition",
        constants=constants,
    )


def listed(rng: Random, chosen: _Chosen) -> Task:
    """The chosen elements of an array themselves, in order or mapped."""
    if not chosen.test:
        return _mapped(rng, chosen)
    phrase = f"the {chosen.text}, in the order of the input"
    python = Code("", f"[$x for $x in {chosen.source.python}{chosen.where}]")
    cpp = Code(f"vector<ll> $r;\n{chosen.loop('$r.push_back($x);')}", "$r")
    return _finish(rng, chosen, "list", phrase, python, cpp, kind="list")


def _mapped(rng: Random, chosen: _Chosen) -> Task:
    part = rng.choice(MAPS)
    phrase = f"the {rng.choice(part.texts).format(e=chosen.text)}, in the order of the input"
    python = Code("", f"[{part.python} for $x in {chosen.source.python}]")
    cpp = Code(f"for (auto& $y : $A) $y = {cpp_of(part.python.replace('$x', '$y'))};", "$A")
    return _finish(rng, chosen, f"list/{part.key}", phrase, python, cpp, kind="list")


def draw(rng: Random) -> Task:
    """Draw a source, a selection of its elements and what is asked of them."""
    form = rng.choice((total, total, count, count, extreme, quantified, compared, listed))
    source = _ARRAY if form is listed else rng.choice(SOURCES)
    chosen = _choose(rng, source, everything=0.0 if form in {count, quantified} else 0.3)
    return form(rng, chosen)
