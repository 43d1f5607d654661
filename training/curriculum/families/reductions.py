"""Filter, map, reduce: what is the sum (count, maximum, …) of something over some of the elements.

This is where most compositions come from: :mod:`training.curriculum.families.elements` has the
parts.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from training.curriculum.families.elements import (
    FILTERS,
    MAPS,
    OF_SIGN,
    SOURCES,
    WITH_K,
    Source,
)
from training.curriculum.families.parts import (
    compose,
    cpp_of,
    cpp_yes_no,
    indent,
    pick,
    put,
    yes_no,
)
from training.curriculum.meaning import Meaning


class Chosen(NamedTuple):
    """Some elements of a source: the filter's test (empty for all of them) and the words."""

    source: Source
    key: str
    test: str
    text: str

    @property
    def where(self) -> str:
        """The test as the end of a comprehension."""
        return f" if {self.test}" if self.test else ""

    @property
    def inside(self) -> str:
        """An iterable of the chosen ones."""
        return f"(x for x in {self.source.python}{self.where})" if self.test else self.source.python

    def loop(self, inner: str) -> str:
        """The Python lines that do ``inner`` for every chosen element."""
        body = f"if {self.test}:\n{indent(inner)}" if self.test else inner
        return f"for x in {self.source.python}:\n{indent(body)}"

    def cpp_loop(self, inner: str) -> str:
        """The C++ loop that does ``inner`` for every chosen element."""
        test = cpp_of(self.test.replace("<d> < x <", "<d> < x and x <"))
        return self.source.loop.replace("@", f"if ({test}) {inner}" if self.test else inner)


class Asked(NamedTuple):
    """What is asked of the chosen elements."""

    key: str
    ask: str
    python: tuple[str, ...]
    cpp: tuple[str, ...]
    prints: str = "integer"


def _choose(rng: Random, source: Source, everything: float) -> Chosen:
    if rng.random() < everything:
        return Chosen(source, source.key, "", "<e>")
    if source.signed:
        part = rng.choice(OF_SIGN)
    else:
        part = rng.choice(FILTERS if rng.random() < 0.62 else WITH_K)
    return Chosen(source, f"{part.key}/{source.key}", part.python, pick(rng, part.texts))


_SUM = ("the sum of the ", "the sum of all ", "the total of the ", "the sum of ")


def _total(rng: Random, chosen: Chosen) -> Asked:
    """The sum of the chosen elements, or of something of each."""
    if rng.random() < 0.5 and not chosen.source.signed:
        part = rng.choice(MAPS)
        key, each = f"sum/{part.key}", part.python
        text = pick(rng, part.texts).replace("<e>", chosen.text)
        value = f"sum({each} for x in {chosen.source.python}{chosen.where})"
    else:
        key, each, text = "sum", "x", chosen.text
        value = (
            f"sum({chosen.inside})".replace("((", "(").replace("))", ")")
            if chosen.test
            else f"sum({chosen.inside})"
        )
        value = f"sum(x for x in {chosen.source.python}{chosen.where})" if chosen.test else value
    long = f"ans = 0\n{chosen.loop(f'ans += {each}')}\nprint(ans)"
    cpp = f'll ans = 0;\n{chosen.cpp_loop(f"ans += {cpp_of(each)};")}\ncout << ans << "\\n";'
    return Asked(key, f"{pick(rng, _SUM)}{text}", (f"print({value})", long), (cpp,))


_COUNT = ("the number of ", "how many of the <all> there are: only <e> count", "the number of ")


def _count(rng: Random, chosen: Chosen) -> Asked:
    """How many elements are chosen."""
    ask = f"{rng.choice(('the number of', 'the number of', 'the count of'))} {chosen.text}"
    if rng.random() < 0.2:
        ask = f"how many {chosen.text} there are"
    value = f"sum(1 for x in {chosen.source.python}{chosen.where})"
    short = f"sum({chosen.test} for x in {chosen.source.python})" if chosen.test else value
    long = f"ans = 0\n{chosen.loop('ans += 1')}\nprint(ans)"
    cpp = f'int ans = 0;\n{chosen.cpp_loop("ans++;")}\ncout << ans << "\\n";'
    first = rng.choice((value, short))
    return Asked("count", ask, (f"print({first})", long), (cpp,))


def _extreme(rng: Random, chosen: Chosen) -> Asked:
    """The largest or the smallest chosen element; -1 (0 where signs vary) where there is none."""
    name = rng.choice(("max", "min"))
    word = "[largest|maximum|greatest]" if name == "max" else "[smallest|minimum|least]"
    start = "-4e18" if name == "max" else "4e18"
    loop = chosen.cpp_loop(f"ans = {name}(ans, x);")
    if not chosen.test:
        cpp = f'll ans = {start};\n{loop}\ncout << ans << "\\n";'
        ask = f"the {word} of the {chosen.text}"
        return Asked(name, ask, (f"print({name}({chosen.source.python}))",), (cpp,))
    none = "0" if chosen.source.signed else "-1"
    ask = f"the {word} of the {chosen.text}[, or {none} if there are none| ({none} if there are no such ones)]"
    value = f"{name}((x for x in {chosen.source.python} if {chosen.test}), default={none})"
    long = f"found = [x for x in {chosen.source.python} if {chosen.test}]\nprint({name}(found) if found else {none})"
    cpp = f'll ans = {start};\n{loop}\ncout << (ans == {start} ? {none} : ans) << "\\n";'
    return Asked(name, ask, (f"print({value})", long), (cpp.replace("(ll)", ""),))


def _some(rng: Random, chosen: Chosen) -> Asked:
    ask = rng.choice(
        ("there is at least one among the <x>", "there are any <x>", "the set of <x> is not empty")
    )
    cpp = f"bool ok = false;\n{chosen.cpp_loop('ok = true;')}\n{cpp_yes_no('ok')}"
    value = f"any({chosen.test} for x in {chosen.source.python})"
    return Asked("any", ask.replace("<x>", chosen.text), (yes_no(value),), (cpp,), "")


def _every(rng: Random, chosen: Chosen) -> Asked:
    noun = chosen.text
    ask = rng.choice(
        (
            "every one of the <e> belongs to the <x>",
            "all the <e> are among the <x>",
            "there is no other number among the <e> than the <x>",
        )
    )
    value = f"all({chosen.test} for x in {chosen.source.python})"
    other = chosen._replace(test=f"not ({chosen.test.replace('<d> < x <', '<d> < x and x <')})")
    cpp = f"bool ok = true;\n{other.cpp_loop('ok = false;')}\n{cpp_yes_no('ok')}"
    return Asked("all", ask.replace("<x>", noun), (yes_no(value),), (cpp,), "")


_COMPARED = (
    ("% 2 == 0", "is even"),
    ("% 2 == 1", "is odd"),
    ("% <f> == 0", "is divisible by <f>"),
    ("> <f>", "is greater than <f>"),
)


def _compared(rng: Random, chosen: Chosen) -> Asked:
    """Whether a sum or a count is even, divisible or large."""
    asked = (_total if rng.random() < 0.5 else _count)(rng, chosen)
    suffix, text = ("> 0", "is positive") if chosen.source.signed else rng.choice(_COMPARED)
    noun = asked.ask.removeprefix("how many ").removesuffix(" there are")
    noun = f"{'the number of ' if noun != asked.ask else ''}{noun}"
    value = asked.python[0].removeprefix("print(").removesuffix(")")
    cpp = asked.cpp[0].rpartition("\n")[0]
    return Asked(
        f"{suffix}/{asked.key}",
        f"{noun} {text}",
        (
            yes_no(f"{value} {suffix}"),
            asked.python[1].replace("print(ans)", yes_no(f"ans {suffix}")),
        ),
        (f"{cpp}\n{cpp_yes_no(f'ans {suffix}')}",),
        "",
    )


def _listed(rng: Random, chosen: Chosen) -> Asked:
    """The chosen elements themselves in order, or something of each element."""
    if chosen.test:
        ask = f"[all|the] {chosen.text}, in the order of the input[| (print an empty line if there are none)]"
        value, each, key = f"[x for x in {chosen.source.python}{chosen.where}]", "x", "list"
    else:
        part = rng.choice(MAPS)
        ask = f"the {pick(rng, part.texts)}, in the order of the input"
        value, each, key = (
            f"[{part.python} for x in {chosen.source.python}]",
            part.python,
            f"list/{part.key}",
        )
    loop = chosen.cpp_loop(f'cout << {cpp_of(each)} << " ";')
    return Asked(key, ask, (f"print(*{value})",), (f'{loop}\ncout << "\\n";',), "")


def _place(rng: Random, chosen: Chosen) -> Asked:
    """Where the first or the last chosen element stands; -1 where there is none."""
    first = rng.random() < 0.5
    which = "first" if first else "last"
    ask = f"the [position|index] (counting from 1) of the {which} of the {chosen.text}[, or -1 if there are none| (-1 if there are no such ones)]"
    found = f"[i for i, x in enumerate({chosen.source.python}, 1) if {chosen.test}]"
    at, rest = ("0", "[-1]") if first else ("-1", "[-1]")
    value = f"({found} or {rest})[{at}]"
    test = cpp_of(chosen.test.replace("<d> < x <", "<d> < x and x <"))
    guard = " && ans < 0" if first else ""
    cpp = f'int ans = -1;\nfor (int i = 0; i < $n; i++) {{\n    ll x = $A[i];\n    if (({test}){guard}) ans = i + 1;\n}}\ncout << ans << "\\n";'
    long = f"ans = -1\nfor i, x in enumerate($A):\n    if {chosen.test}{' and ans < 0' if first else ''}:\n        ans = i + 1\nprint(ans)"
    return Asked(f"place/{which}", ask, (f"print({value})", long), (cpp,))


def _run(rng: Random, chosen: Chosen) -> Asked:  # noqa: ARG001 - as the others
    """The longest run of chosen elements."""
    ask = f"the [length of the longest block of neighbouring|largest number of consecutive] {chosen.text}"
    test = cpp_of(chosen.test.replace("<d> < x <", "<d> < x and x <"))
    python = f"ans = cur = 0\nfor x in {chosen.source.python}:\n    cur = cur + 1 if {chosen.test} else 0\n    ans = max(ans, cur)\nprint(ans)"
    cpp = f'int ans = 0, cur = 0;\nfor (ll x : $A) {{\n    if ({test}) cur++;\n    else cur = 0;\n    ans = max(ans, cur);\n}}\ncout << ans << "\\n";'
    return Asked("run", ask, (python,), (cpp,))


def _distinct(rng: Random, chosen: Chosen) -> Asked:  # noqa: ARG001 - as the others
    """How many different values the chosen elements have."""
    ask = f"the number of [different|distinct] values among the {chosen.text}"
    value = (
        f"len(set({chosen.inside}))".replace("((", "(").replace(")))", "))")
        if chosen.test
        else f"len(set({chosen.inside}))"
    )
    cpp = f'set<ll> seen;\n{chosen.cpp_loop("seen.insert(x);")}\ncout << seen.size() << "\\n";'
    long = f"seen = set()\n{chosen.loop('seen.add(x)')}\nprint(len(seen))"
    return Asked("distinct", ask, (f"print({value})", long), (cpp,))


_FORMS = (_total, _total, _count, _count, _extreme, _some, _every, _compared, _distinct)
_LISTED = (*_FORMS, _listed, _place, _run)
_NEED_TEST = {_count, _some, _every, _place, _run}


def draw(rng: Random) -> Meaning:
    """Draw a source, a selection of its elements and what is asked of them."""
    source = rng.choice(SOURCES)
    form = rng.choice(_LISTED if source.listed else _FORMS)
    chosen = _choose(rng, source, 0.0 if form in _NEED_TEST else 0.3)
    asked = form(rng, chosen)
    base = rng.randint(2, 6)
    said = {
        "<c>": str(base),
        "<d>": str(rng.randrange(base)),
        "<t>": str(rng.randint(7, 15)),
        "<f>": str(rng.randint(3, 9)),
    }
    layout = source.layout.replace("<high>", rng.choice(source.highs))
    if any("$k" in text for text in (asked.ask, asked.python[0], asked.python[-1])):
        first, line, rest = layout.partition("\n")
        layout = f"{first} k:1..{rng.choice(('20', '100'))}{line}{rest}"
    return compose(
        f"{asked.key}/{chosen.key}",
        layout,
        source.frames,
        asked.ask,
        tuple(put(body, said) for body in asked.python),
        tuple(put(body, said) for body in asked.cpp),
        tags=(*source.tags, "implementation") if source.tags else ("implementation",),
        prints=asked.prints,
        said=said,
    )
