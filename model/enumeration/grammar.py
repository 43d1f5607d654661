"""Expressions over whatever a program has read: integers, arrays, words and lists of words.

On top of :mod:`model.enumeration.arithmetic`: what reduces an array or a word to an integer, what
makes arrays of arrays and words of words, and sums, counts and extremes of small expressions over
elements, neighbours and pairs of columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from model.enumeration.algebra import ATOM, COMPARISON, PRODUCT, SUM, Node, within
from model.enumeration.arithmetic import Arithmetic
from model.enumeration.reading import Scope

# Forms in stages: what is made by one is not made into another of the same or an earlier stage.
_ARRAYS = (
    ("sorted({})", "sorted(set({}))"),
    ("{}[1:]", "{}[:-1]", "{}[::2]", "{}[1::2]"),
    ("{}[::-1]",),
)
_WORDS = (
    ("{}.lower()", "{}.upper()", "{}.capitalize()", "{}.swapcase()"),
    ('"".join(sorted({}))', '"".join(dict.fromkeys({}))'),
    ("{}[1:]", "{}[:-1]", "{}[::2]"),
    ("{}[::-1]",),
)
_LISTS = (("sorted({})",), ("{}[1:]", "{}[:-1]"), ("{}[::-1]",))
_DIGITS = 4  # bit of a word that is a number's digits
_WHOLE = ("", "replace")  # as long as nothing smaller
_CHARACTERS = ("v.isupper()", "v.islower()", "v.isdigit()", 'v in "aeiou"', 'v in "aeiouy"')


class Grammar(Arithmetic):
    """Every expression over a scope, by kind: ``int``, ``bool``, ``array``, ``word``, ``list``."""

    def __init__(
        self,
        scope: Scope,
        constants: Sequence[int],
        letters: Sequence[str],
        *,
        ranges: bool = False,
    ) -> None:
        """Expressions over ``scope``; with ``ranges`` arrays may count up to an integer."""
        names = [Node(name) for name in scope.ints]
        super().__init__(names, constants)
        self._scope = scope
        self._letters = letters
        self._ranges = ranges
        self._loops = [x for x in scope.arrays if x not in scope.packed]
        element, first, second = Node("v", bits=1), Node("p", bits=1), Node("q", bits=2)
        self._each = Arithmetic((element, *names), constants)
        self._both = Arithmetic((first, second, *names[:1]), constants[:2])
        # A kind with nothing to begin with is never looked for: every size of it is empty.
        if scope.arrays or (ranges and scope.ints):
            self.makers["array"] = self._arrays
        if scope.words or scope.lists or letters or scope.ints:
            self.makers["word"] = self._words
        if scope.lists:
            self.makers["list"] = self._lists

    def _operations(self, size: int) -> Iterator[Node]:
        yield from self._of_arrays(size)
        yield from self._of_texts(size)
        yield from self._of_digits(size)
        yield from self._of_elements(size)
        yield from super()._operations(size)

    def _of_arrays(self, size: int) -> Iterator[Node]:
        """What a smaller array or expression says as well is not asked of a larger one."""
        for a in self.of("array", size - 1):
            if a.op in ("", "difference", *_ARRAYS[1]):
                yield from (Node(f"{name}({a.text})") for name in ("sum", "max", "min"))
            if a.op == "" and a.text not in self._scope.packed:
                yield from (Node(f"{a.text}[0]"), Node(f"{a.text}[-1]"))
            if a.op == "" and a.text not in self._scope.counted:
                yield Node(f"len({a.text})")
        for a in self.of("array", size - 2):
            if a.op in ("", "each", "difference"):
                yield Node(f"len(set({a.text}))")
        yield from self._of_places(size)

    def _of_places(self, size: int) -> Iterator[Node]:
        """Elements, and where and how often there are some."""
        for a, b in self.pairs(("array", "int"), size - 1):
            if a.op in ("", *_ARRAYS[1]):
                yield Node(f"{a.text}.count({b.text})")
            if a.op in ("", *_ARRAYS[0]):
                yield Node(f"{a.text}.index({b.text})")
                if b.text != "0":
                    yield Node(f"{a.text}[{b.text}]")

    def _of_digits(self, size: int) -> Iterator[Node]:
        for name in self._scope.ints:
            if size == 3:
                yield Node(f"len(str({name}))")
                for what in ("sum", "max", "min"):
                    yield Node(f"{what}(map(int, str({name})))")
                yield Node(f"len(set(str({name})))")

    def _of_texts(self, size: int) -> Iterator[Node]:
        """Of a word, or of a list of words."""
        yield from self._of_lengths(size)
        for s in self.of("word", size - 2):
            if not (s.is_constant or s.bits or _is_reordered(s)):
                yield from self._of_characters(s)
        for w in self.of("list", size - 2):
            if not _is_reordered(w):
                yield from self._of_words(w)
        for s, t in self.pairs(("word", "word"), size - 1):
            if not (s.is_constant or t.is_constant or s.text == t.text):
                if s.text < t.text:
                    yield Node(f"sum(p != q for p, q in zip({s.text}, {t.text}))")
                yield Node(f"{within(s, ATOM)}.count({t.text})")

    def _of_lengths(self, size: int) -> Iterator[Node]:
        for kind in ("word", "list"):
            for s in self.of(kind, size - 1):
                if s.op in _WHOLE and not (s.is_constant or s.text in self._scope.counted):
                    yield Node(f"len({s.text})")
            for s in self.of(kind, size - 2):
                if s.op in (*_WHOLE, *_WORDS[0]) and not s.is_constant:
                    yield Node(f"len(set({s.text}))")

    def _of_characters(self, s: Node) -> Iterator[Node]:
        for letter in self._letters:
            yield Node(f"{within(s, 0)}.count({letter!r})")
        yield Node(f"sum(p == q for p, q in zip({s.text}, {within(s, 0)}[1:]))")
        for test in _CHARACTERS:
            yield Node(f"sum({test} for v in {s.text})")

    def _of_words(self, w: Node) -> Iterator[Node]:
        yield Node(f"max(map(len, {w.text}))")
        yield Node(f"sum(map(len, {w.text}))")
        for letter in self._letters:
            yield Node(f"sum({letter!r} in v for v in {w.text})")
            yield Node(f"{w.text}.count({letter!r})")

    def _of_elements(self, size: int) -> Iterator[Node]:
        """Counts, sums and extremes over elements, neighbours and pairs of columns."""
        for names, source in self._sources():
            own, bits = (self._each, 1) if names == "v" else (self._both, 3)
            for test in own.of("bool", size - 1):
                if test.bits == bits:
                    yield Node(f"sum({test.text} for {names} in {source})")
            for value in own.of("int", size - 1):
                if value.bits == bits and value.text != "v":
                    for name in ("sum", "max", "min"):
                        yield Node(f"{name}({value.text} for {names} in {source})")

    def _sources(self) -> Iterator[tuple[str, str]]:
        """What is looped over, and the names in it."""
        arrays = self._loops
        for x in arrays:
            yield "v", x
            yield "p, q", f"zip({x}, {x}[1:])"
        for at, x in enumerate(arrays):
            for y in arrays[at + 1 :]:
                yield "p, q", f"zip({x}, {y})"

    def _bools(self, size: int) -> Iterator[Node]:
        yield from self._of_word_tests(size)
        for a, b in self.pairs(("array", "array"), size - 1):
            if a.text < b.text and a.op not in _ARRAYS[1] and b.op not in _ARRAYS[1]:
                yield Node(f"{a.text} == {b.text}", COMPARISON, "==", b.key)
        for a, b in self.pairs(("int", "array"), size - 1):
            if not _is_reordered(b):
                yield Node(f"{within(a, SUM)} in {b.text}", COMPARISON, "in", b.key)
        for names, source in self._sources():
            own, bits = (self._each, 1) if names == "v" else (self._both, 3)
            for test in own.of("bool", size - 1):
                if test.bits == bits:
                    for name in ("all", "any"):
                        yield Node(f"{name}({test.text} for {names} in {source})")
        yield from super()._bools(size)

    def _of_word_tests(self, size: int) -> Iterator[Node]:
        for a, b in self.pairs(("word", "word"), size - 1):
            if a.text < b.text and not (a.is_constant and b.is_constant):
                yield Node(f"{a.text} == {b.text}", COMPARISON, "==", b.key)
            if a.text != b.text and not b.is_constant:
                yield Node(f"{a.text} in {b.text}", COMPARISON, "in", b.key)

    def _arrays(self, size: int) -> Iterator[Node]:
        if size == 1:
            yield from (Node(name) for name in self._scope.arrays)
        if size == 2 and self._ranges:
            yield from (
                Node(f"list(range(1, {n} + 1))", op=_ARRAYS[0][0]) for n in self._scope.ints
            )
        for a in self.of("array", size - 1):
            yield from _applied(_ARRAYS, a)
        for x in self._loops:
            if size == 3:
                yield Node(f"[q - p for p, q in zip({x}, {x}[1:])]", op="difference")
            for value in self._each.of("int", size - 1):
                if value.bits and value.text != "v":
                    yield Node(f"[{value.text} for v in {x}]", op="each")
        for a, b in self.pairs(("array", "int"), size - 1):
            if a.op in ("", *_ARRAYS[0]) and not b.is_constant:
                yield Node(f"{a.text}[:{b.text}]", op=_ARRAYS[1][0])
                yield Node(f"{a.text}[{b.text}:]", op=_ARRAYS[1][0])

    def _words(self, size: int) -> Iterator[Node]:
        if size == 1:
            yield from (Node(name) for name in self._scope.words)
            yield from (Node(repr(letter), is_constant=True) for letter in self._letters)
        if size == 2:
            yield from (Node(f"str({name})", op="str", bits=_DIGITS) for name in self._scope.ints)
            for w in self._scope.lists:
                yield from (Node(f"{w}[0]"), Node(f"{w}[-1]"), Node(f'"".join({w})'))
                yield from (Node(f"min({w})"), Node(f"max({w})"))
        for s in self.of("word", size - 1):
            if not s.is_constant and s.op not in ("+", "*", "replace"):
                yield from _applied(_WORDS, s)
        yield from self._of_word_pairs(size)

    def _of_word_pairs(self, size: int) -> Iterator[Node]:
        for s, b in self.pairs(("word", "int"), size - 1):
            yield from _cut(s, b)
        for s, t in self.pairs(("word", "word"), size - 1):
            if t.op != "+" and not (s.is_constant and t.is_constant):
                yield Node(f"{within(s, SUM)} + {within(t, PRODUCT)}", SUM, "+", t.key)
        for name in self._scope.words:
            for s, t in self.pairs(("word", "word"), size - 2):
                if s.text != t.text and name not in (s.text, t.text):
                    yield Node(f"{name}.replace({s.text}, {t.text})", op="replace")

    def _lists(self, size: int) -> Iterator[Node]:
        if size == 1:
            yield from (Node(name) for name in self._scope.lists)
        for w in self.of("list", size - 1):
            yield from _applied(_LISTS, w)


def _is_reordered(node: Node) -> bool:
    """Whether it holds the same elements as something smaller."""
    return node.op in ("sorted({})", '"".join(sorted({}))', "{}[::-1]")


def _cut(s: Node, b: Node) -> Iterator[Node]:
    """A character so often, or so much of a word."""
    if s.is_constant:
        yield Node(f"{s.text} * {within(b, ATOM)}", PRODUCT, "*", b.key)
    elif s.op == "" and b.text != "0":
        yield Node(f"{s.text}[:{b.text}]", op=_WORDS[2][0])
        if b.text != "1":  # that is among the forms
            yield Node(f"{s.text}[{b.text}:]", op=_WORDS[2][0])


def _applied(stages: Sequence[Sequence[str]], node: Node) -> Iterator[Node]:
    """The node in each form of a stage later than that of its own form."""
    inner = within(node, ATOM)
    reached = next((at for at, stage in enumerate(stages) if node.op in stage), -1)
    if node.op == "str":
        reached = 0  # digits have no case
    for stage in stages[reached + 1 :]:
        for form in stage:
            yield Node(form.format(inner), op=form, bits=node.bits)
