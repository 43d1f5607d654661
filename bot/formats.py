"""What a problem's inputs look like, inferred from its examples: lines, rows, grids, test cases.

A format is what a contestant reads out of "the first line holds n, the second n numbers": scalars
that later sizes refer to, rows as long as a scalar says, blocks of as many lines. The cheapest
format that reads every example whole is taken. Nothing here knows what values mean; bounds and
relations between them are the affair of :mod:`bot.limits` and :mod:`bot.rules`.

Invariant: ``render(format, parse(format, text))`` is ``text`` but for white space.
"""

from __future__ import annotations

import heapq
import itertools
import math
import re
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

Kind = Literal["int", "word"]
Value = int | str
Lines = Sequence[Sequence[str]]

_INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,18})")
_MOST_ITEMS = 11
_MOST_SCALARS = 32
_PATIENCE = 3000  # sequences of items looked at; the right one is among the first hundred
_CASES = re.compile(r"test ?cases?|quer(?:y|ies)|data ?sets?", re.IGNORECASE)


class Size(msgspec.Struct, frozen=True):
    """A length: ``factor`` times the case's scalar number ``scalar``, and ``offset``."""

    scalar: int
    factor: int = 1
    offset: int = 0

    def of(self, scalars: Sequence[int]) -> int:
        """The length where the case's scalars are these."""
        return self.factor * scalars[self.scalar] + self.offset

    @property
    def cost(self) -> float:
        """How unusual it is: plain lengths come first."""
        return 1.5 * (self.factor != 1) + 1.5 * (self.offset != 0)


class Line(msgspec.Struct, frozen=True, tag=True):
    """A line of fixed values; its integers are scalars that sizes may refer to."""

    kinds: tuple[Kind, ...]


class Row(msgspec.Struct, frozen=True, tag=True):
    """A line of ``size`` values of one kind."""

    size: Size
    kind: Kind


class Counted(msgspec.Struct, frozen=True, tag=True):
    """A line that starts with the number of the values that follow on it."""

    kind: Kind


class Word(msgspec.Struct, frozen=True, tag=True):
    """A line of one word of ``size`` characters."""

    size: Size


class Block(msgspec.Struct, frozen=True, tag=True):
    """``size`` lines of the same shape."""

    size: Size
    line: Shape


Shape = Line | Row | Counted | Word
"""What a single line may be."""
Item = Shape | Block
LineValues = list[Value]
"""What stands on a line; a word of known length is one value, a count is none."""
ItemValues = list[LineValues]
"""The lines of an item: one, or a block's."""
Case = list[ItemValues]


class Format(msgspec.Struct, frozen=True):
    """The items of a case; with ``cases`` a line with the number of cases stands before them."""

    items: tuple[Item, ...]
    cases: bool

    def scalars(self, case: Case) -> list[int]:
        """The case's scalars: the integers of its plain lines, in order."""
        lines = (lines[0] for item, lines in zip(self.items, case, strict=True) if _plain(item))
        return [value for line in lines for value in line if isinstance(value, int)]


def parse(form: Format, text: str) -> list[Case] | None:
    """The cases of an input; None where it is not of this format."""
    lines = _lines(text)
    if not form.cases:
        found = _parse_case(form.items, lines, 0)
        return [found[0]] if found is not None and found[1] == len(lines) else None
    if not lines or len(lines[0]) != 1 or not _INTEGER.fullmatch(lines[0][0]):
        return None
    at, cases = 1, []
    for _ in range(int(lines[0][0])):
        found = _parse_case(form.items, lines, at)
        if found is None:
            return None
        cases.append(found[0])
        at = found[1]
    return cases if at == len(lines) else None


def render(form: Format, cases: Sequence[Case]) -> str:
    """The input that holds these cases."""
    head = [f"{len(cases)}"] if form.cases else []
    lines = [
        " ".join(map(str, [len(line), *line] if isinstance(shape_of(item), Counted) else line))
        for case in cases
        for item, values in zip(form.items, case, strict=True)
        for line in values
    ]
    return "\n".join([*head, *lines, ""])


def shape_of(item: Item) -> Shape:
    """The shape of an item's lines."""
    return item.line if isinstance(item, Block) else item


def infer(examples: Sequence[str], statement: str = "") -> Format | None:
    """The cheapest format that reads all the examples; None where there is none.

    A statement that speaks of test cases makes a number of cases at the top more likely.
    """
    documents = [_lines(example) for example in examples]
    if not documents or not all(documents):
        return None
    extra = 0.0 if _CASES.search(statement) else 2.0
    best: Format | None = None
    below = math.inf
    for cases, more in ((True, extra), (False, 0.0)):
        for cost, items in _search(documents, below - more, cases=cases):
            form = Format(items, cases)
            if all(parse(form, example) is not None for example in examples):
                best, below = form, cost + more
                break
    return best


def _plain(item: Item) -> bool:
    return isinstance(item, Line)


def _lines(text: str) -> list[list[str]]:
    lines = [line.split() for line in text.splitlines()]
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _parse_case(items: Sequence[Item], lines: Lines, at: int) -> tuple[Case, int] | None:
    """The case that starts at a line, and the line after it."""
    case: Case = []
    scalars: list[int] = []
    for item in items:
        count = item.size.of(scalars) if isinstance(item, Block) else 1
        if not 0 <= count <= len(lines) - at:
            return None
        values = [_values(shape_of(item), line, scalars) for line in lines[at : at + count]]
        found = [line for line in values if line is not None]
        if len(found) < count:
            return None
        case.append(found)
        at += count
        if isinstance(item, Line):
            scalars += [value for value in found[0] if isinstance(value, int)]
    return case, at


def _values(shape: Shape, line: Sequence[str], scalars: list[int]) -> LineValues | None:
    """The values of a line of this shape, None where it is not of it."""
    kinds: tuple[Kind, ...]
    match shape:
        case Word(size):
            return [*line] if len(line) == 1 and len(line[0]) == size.of(scalars) else None
        case Counted(kind):
            if not line or line[0] != str(len(line) - 1):
                return None
            line, kinds = line[1:], (kind,) * (len(line) - 1)
        case Row(size, kind):
            kinds = (kind,) * max(size.of(scalars), 0)
        case Line(kinds):
            pass
    if len(line) != len(kinds):
        return None
    numbers = [
        _INTEGER.fullmatch(token) for token, kind in zip(line, kinds, strict=True) if kind == "int"
    ]
    if not all(numbers):
        return None
    return [int(token) if kind == "int" else token for token, kind in zip(line, kinds, strict=True)]


def _search(
    documents: Sequence[Lines], below: float, *, cases: bool
) -> Iterator[tuple[float, tuple[Item, ...]]]:
    """Sequences of items that fit each document's first case, with their costs, cheapest first.

    Those that cost ``below`` or more are left out. Without ``cases`` they end where the documents
    end.
    """
    start = 1 if cases else 0
    if cases and any(len(lines[0]) != 1 or len(lines) < 2 for lines in documents):
        return
    order = itertools.count()  # of two that cost the same the earlier is tried first
    heap: list[tuple[float, int, tuple[Item, ...]]] = [(0.0, next(order), ())]
    for _ in range(_PATIENCE):
        if not heap or heap[0][0] >= below:
            return
        cost, _, items = heapq.heappop(heap)
        parsed = [_parse_case(items, lines, start) for lines in documents]
        states = [
            (Format(items, cases).scalars(found[0]), lines, found[1])
            for found, lines in zip(parsed, documents, strict=True)
            if found is not None
        ]
        if len(states) < len(documents):
            continue
        ended = [at == len(lines) for _, lines, at in states]
        if items and (cases or all(ended)):
            yield cost, items
        if len(items) < _MOST_ITEMS and not any(ended):
            for more, item in _options(states):
                heapq.heappush(heap, (cost + more, next(order), (*items, item)))


State = tuple[list[int], Lines, int]
"""A case's scalars so far, its document, and the next line."""


def _options(states: Sequence[State]) -> Iterator[tuple[float, Item]]:
    """What may come next, with its cost."""
    yield from _line_options(states)
    scalars = states[0][0]
    for number in range(len(scalars)):
        for offset in (0, -1):
            size = Size(number, 1, offset)
            if all(0 < size.of(own) <= len(lines) - at for own, lines, at in states):
                for cost, line in _line_options(states):
                    # Squares are rarer than two lists of the same length.
                    square = isinstance(line, Row) and line.size.scalar == number
                    yield cost + (1.5 if square else 0.8) - 0.5 * offset, Block(size, line)


def _line_options(states: Sequence[State]) -> Iterator[tuple[float, Shape]]:
    lines = [document[at] for _, document, at in states]
    if all(line and line[0] == str(len(line) - 1) for line in lines):
        yield 1.8, Counted(_kind([token for line in lines for token in line[1:]]))
    lengths = {len(line) for line in lines}
    if len(lengths) == 1 and 0 < min(lengths) <= _MOST_SCALARS:
        columns = zip(*lines, strict=True)
        kinds = tuple(_kind(column) for column in columns)
        yield 1.0 + 0.5 * len(kinds), Line(kinds)
        if "int" in kinds and any(
            len(token) > 1 and set(token) <= {"0", "1"} for token in lines[0]
        ):
            words: tuple[Kind, ...] = tuple("word" for _ in kinds)
            yield 1.2 + 0.5 * len(kinds), Line(words)
    for number in range(len(states[0][0])):
        for factor, offset in ((1, 0), (1, -1), (1, 1), (2, 0), (2, 1), (4, 0)):
            size = Size(number, factor, offset)
            wanted = [size.of(own) for own, _, _ in states]
            if wanted == [len(line) for line in lines]:
                yield 1.0 + size.cost, Row(size, _kind([t for line in lines for t in line]))
            if factor == 1 and all(
                len(line) == 1 and len(line[0]) == n > 1
                for line, n in zip(lines, wanted, strict=True)
            ):
                yield 0.9 + size.cost, Word(size)


def _kind(tokens: Sequence[str] | tuple[str, ...]) -> Kind:
    return "int" if all(_INTEGER.fullmatch(token) for token in tokens) else "word"
