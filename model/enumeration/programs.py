"""Whole programs for a problem, smallest first: read the input, print one expression's value.

What is printed follows from the examples' answers: an integer, integers, one of a few words, a
fraction, a list, a text. Invariant: sizes never fall, no program comes twice, and there is no last
one.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from model.enumeration.algebra import Node, within
from model.enumeration.examples import OPPOSITES, Example, Shown, read_statement
from model.enumeration.grammar import Grammar
from model.enumeration.reading import Scope, scope_of

_INTEGER = re.compile(r"-?(?:0|[1-9]\d*)")
_FRACTION = re.compile(r"-?\d+\.\d+")
_MOST_LETTERS = 6
_MOST_VALUES = 8  # of an answer, each written as an expression of its own


class Program(NamedTuple):
    """A program and the number of symbols in what it prints."""

    size: int
    source: str


class _Form(NamedTuple):
    """What answers look like: their kind, the words among them, how many values, how apart."""

    kind: str
    words: tuple[str, ...]
    width: int
    apart: str


def _form(answers: Sequence[str], named: Sequence[str]) -> _Form:
    kind, words = _kind_of(answers, named)
    width = len(answers[0].split()) if answers else 1
    apart = ', sep="\\n"' if any("\n" in answer for answer in answers) else ""
    return _Form(kind, words, max(1, width), apart)


def programs(statement: str) -> Iterator[Program]:
    """Every program for a statement, by size; without end."""
    shown = read_statement(statement)
    scope = scope_of(shown)
    answers = [_answers(example, cases=scope.cases) for example in shown.examples]
    flat = [answer for one in answers for answer in one]
    form = _form(flat, shown.words)
    if form.kind == "list" and not (scope.ints or scope.arrays):
        form = form._replace(kind="text")
    letters = _letters(shown) if scope.words or scope.lists or form.kind == "text" else ()
    grammar = Grammar(scope, (1, 2, *shown.numbers), letters, ranges=form.kind in ("ints", "list"))
    printer = _Printer(grammar, form)
    head, tail = _frame(scope)
    for size in itertools.count(1):
        for printed in printer.of(size):
            yield Program(size, f"{head}{printed}{tail}")


def _frame(scope: Scope) -> tuple[str, str]:
    """What stands before and behind the printed value."""
    indent = "    " if scope.cases else ""
    lines = [f"{indent}{line}" for line in scope.reader]
    if scope.cases:
        lines.insert(0, "for _ in range(int(input())):")
    return "\n".join([*lines, f"{indent}print("]), ")\n"


def _answers(example: Example, *, cases: bool) -> list[str]:
    """The example's answers, one for each case; the lines of one belong together."""
    if not cases:
        return ["\n".join(example.answers)]
    height = max(1, len(example.answers) // int(example.lines[0]))
    lines = example.answers
    return ["\n".join(lines[at : at + height]) for at in range(0, len(lines), height)]


def _letters(shown: Shown) -> tuple[str, ...]:
    """Characters that the prose quotes, then the commonest of the examples' words."""
    texts = [word for e in shown.examples for line in e.lines for word in line.split()]
    words = "".join(word for word in texts if not _INTEGER.fullmatch(word) or word[0] == "0")
    written = "".join("".join(e.answers) for e in shown.examples)
    common = Counter(words or re.sub(r"[\d\s-]", "", written)).most_common()
    found = dict.fromkeys((*shown.letters, *(letter for letter, _ in common)))
    return tuple(found)[:_MOST_LETTERS] or ("a",)


class _Printer:
    """What a program may print, size by size, for answers like the examples'."""

    def __init__(self, grammar: Grammar, form: _Form) -> None:
        self._grammar = grammar
        self._kind, self._words, self._width, self._apart = form

    def of(self, size: int) -> Iterator[str]:
        """The values that are printed, as the arguments of ``print``."""
        if self._kind == "words":
            yield from self._choices(size)
        elif self._kind in ("ints", "list"):
            yield from (f"*{node.text}{self._apart}" for node in self._grammar.of("array", size))
            yield from self._rows(size)
        elif self._kind == "text":
            yield from (node.text for node in self._grammar.of("word", size))
            yield from (f"*{node.text}{self._apart}" for node in self._grammar.of("list", size - 1))
        elif self._kind == "fraction":
            yield from self._fractions(size)
        else:
            if size == 1:
                yield from ("0", *(repr(w) for w in self._words if not _INTEGER.fullmatch(w)))
            yield from (node.text for node in self._grammar.of("int", size))
            yield from self._conditions(size)

    def _choices(self, size: int) -> Iterator[str]:
        """One of the words; a constant answer is the smallest program."""
        if size == 1:
            yield from (repr(word) for word in self._words)
        for test in self._grammar.of("bool", size):
            for yes, no in itertools.permutations(self._words, 2):
                yield f"{yes!r} if {test.text} else {no!r}"

    def _conditions(self, size: int) -> Iterator[str]:
        """One of two integers, or a word that the examples answer in an integer's place."""
        others = [Node(word if _INTEGER.fullmatch(word) else repr(word)) for word in self._words]
        for symbols in range(2, size - 1):
            for test in self._grammar.of("bool", symbols):
                for value in self._grammar.of("int", size - 1 - symbols):
                    for other in others:
                        yield f"{value.text} if {test.text} else {other.text}"
                        yield f"{other.text} if {test.text} else {value.text}"
        if not others:
            yield from self._alternatives(size)

    def _alternatives(self, size: int) -> Iterator[str]:
        grammar = self._grammar
        for symbols in range(2, size - 2):
            for test in grammar.of("bool", symbols):
                for a, b in grammar.pairs(("int", "int"), size - 1 - symbols):
                    if a.text != b.text:
                        yield f"{a.text} if {test.text} else {b.text}"

    def _rows(self, size: int) -> Iterator[str]:
        """As many integers as the first answer has, each an expression of its own."""
        if self._width > _MOST_VALUES:
            return
        for row in self._split(size, self._width):
            yield f"{', '.join(node.text for node in row)}{self._apart}"

    def _split(self, size: int, width: int) -> Iterator[tuple[Node, ...]]:
        if width == 1:
            yield from ((node,) for node in self._grammar.of("int", size))
            return
        for first in range(1, size - width + 2):
            for node in self._grammar.of("int", first):
                for rest in self._split(size - first, width - 1):
                    yield (node, *rest)

    def _fractions(self, size: int) -> Iterator[str]:
        for a, b in self._grammar.pairs(("int", "int"), size - 1):
            if b.text not in (a.text, "0"):
                yield f"{within(a, 1)} / {within(b, 0)}"
        for a in self._grammar.of("int", size - 1):
            yield f"{within(a, 0)} ** 0.5"


def _kind_of(answers: Sequence[str], named: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """What the answers are, and the words among them.

    Words that the output section names join those of the examples where these are among them.
    """
    found = dict.fromkeys(answers)
    words = [answer for answer in found if not _is_row(answer)]
    if not answers:
        return "int", ()
    named = next((pair for pair in OPPOSITES if words and set(words) <= set(pair)), named)
    if not words:
        return _numbers_of(list(found))
    if all(_FRACTION.fullmatch(word) or _INTEGER.fullmatch(word) for word in found):
        return "fraction", ()
    choices = tuple(dict.fromkeys((*words, *(named if set(words) <= set(named) else ()))))
    if len(words) == len(found) and len(choices) in (2, 3):
        fixed = set(words) <= set(named) or len(answers) > len(words)
        if fixed or all(word.isupper() or word.isalpha() for word in choices):
            return ("words", choices) if fixed or _is_shared(words) else ("text", ())
    if len(words) < len(found) and len(words) == 1:
        return "int", tuple(words)
    return "text", ()


def _is_shared(words: Sequence[str]) -> bool:
    """Whether words look like answers to choose from: names in capitals, not bits of an input."""
    return all(word[:1].isupper() for word in words)


def _numbers_of(answers: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    widths = {len(answer.split()) for answer in answers}
    if widths == {1}:
        return "int", ("-1",) if "-1" in answers else ()
    if len(widths) == 1 and max(widths) <= 3:
        return "ints", ()
    return "list", ()


def _is_row(answer: str) -> bool:
    return all(_INTEGER.fullmatch(word) for word in answer.split())
