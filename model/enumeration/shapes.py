"""What a problem's inputs look like, from its examples.

A shape is a list of items: lines of single values, rows as long as an earlier integer says, blocks
of as many lines; with cases, a first line says how often all of that comes. Of the shapes that read
every example whole, the one with the fewest items is taken, rows and blocks before lines of single
values.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Literal

import msgspec

from model.enumeration.examples import Example, Shown

_Ints = tuple[tuple[tuple[int, int], ...], ...]  # of each line, the latest first
Kind = Literal["line", "row", "block"]
_INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,18})")
_MOST_ITEMS = 5
_PATIENCE = 2000  # shapes of a length looked at; the right one is among the first few
MOST_SINGLES = 4  # a line of more integers is a row


class Item(msgspec.Struct, frozen=True):
    """A line of values, a row of one kind, or a block of lines.

    ``kinds`` has an ``i`` for an integer and an ``s`` for a word, by column; ``size`` is the number
    of the integer that says how many, -1 for a row that just is as long as it is.
    """

    kind: Kind
    kinds: str
    size: int = -1


def shape_of(shown: Shown) -> tuple[tuple[Item, ...], bool] | None:
    """The items of the examples' inputs, and whether there are cases of them; None if unknown."""
    inputs = [example.lines for example in shown.examples]
    if inputs and all(inputs):
        for cases in _whether_cases(shown):
            items = _shape(inputs, cases=cases)
            if items is not None:
                return items, cases
    return None


def _whether_cases(shown: Shown) -> tuple[bool, ...]:
    """First what is likelier: as many answers as the first line says speak for cases."""
    counts = [_answers_a_case(example) for example in shown.examples]
    possible = all(counts)
    single = all(example.lines[0] == "1" for example in shown.examples)
    likely = possible and len(set(counts)) == 1 and (shown.has_cases or not single)
    if likely:
        return (True, False)
    return (False, True) if shown.has_cases else (False,)


def _answers_a_case(example: Example) -> int:
    """Lines of answers for each case, if the first line of input counts cases; 0 if it cannot."""
    head = example.lines[0]
    if not _INTEGER.fullmatch(head) or int(head) < 1:
        return 0
    lines, rest = divmod(len(example.answers), int(head))
    return 0 if rest else lines


def _shape(inputs: Sequence[Sequence[str]], *, cases: bool) -> tuple[Item, ...] | None:
    """The shape with the fewest items that reads every input."""
    documents = [[line.split() for line in lines] for lines in inputs]
    if cases and any(len(lines[0]) != 1 or not is_integer(lines[0][0]) for lines in documents):
        return None
    for length in range(1, _MOST_ITEMS + 1):
        candidates = _candidates(documents[0], int(cases), (), (), length)
        for items in itertools.islice(candidates, _PATIENCE):
            if all(_reads(items, lines, cases=cases) for lines in documents):
                return items
    return None


def _candidates(
    lines: list[list[str]], at: int, items: tuple[Item, ...], ints: _Ints, left: int
) -> Iterator[tuple[Item, ...]]:
    """Shapes of ``left`` items more that the first case's lines from ``at`` on allow."""
    if left == 0:
        yield items
    elif at < len(lines):
        for item, height in _items(lines, at, ints):
            more = _numbered(lines[at], sum(map(len, ints))) if "i" in _singles(item) else ()
            yield from _candidates(lines, at + height, (*items, item), (more, *ints), left - 1)


def _singles(item: Item) -> str:
    return item.kinds if item.kind == "line" else ""


def _numbered(words: Sequence[str], before: int) -> tuple[tuple[int, int], ...]:
    """The integers of a line, each with its number among all the single ones."""
    return tuple(enumerate((int(word) for word in words if is_integer(word)), before))


def _items(lines: list[list[str]], at: int, ints: _Ints) -> Iterator[tuple[Item, int]]:
    """The items that may begin at a line, likeliest first, and their heights in lines.

    A size is likeliest on the latest line, and the first there.
    """
    words = lines[at]
    kinds = _kinds(words)
    for number, value in itertools.chain(*ints):
        if value == len(words) and len(set(kinds)) == 1:
            yield Item("row", kinds[0], number), 1
        if 1 <= value <= len(lines) - at:
            block = lines[at : at + value]
            if len({len(line) for line in block}) == 1:
                merged = "".join(map(_common, zip(*map(_kinds, block), strict=True)))
                yield Item("block", merged, number), value
    if len(words) <= MOST_SINGLES:
        yield Item("line", kinds), 1
        if kinds == "i":
            yield Item("line", "s"), 1
    if len(words) > 1:
        yield Item("row", "i" if set(kinds) == {"i"} else "s"), 1
    else:
        yield Item("row", kinds), 1


def _reads(items: Sequence[Item], lines: list[list[str]], *, cases: bool) -> bool:
    """Whether the whole input is of this shape."""
    at = int(cases)
    for _ in range(int(lines[0][0]) if cases else 1):
        after = _after(items, lines, at)
        if after is None:
            return False
        at = after
    return at == len(lines)


def _after(items: Sequence[Item], lines: list[list[str]], at: int) -> int | None:
    """The line after one case that begins at ``at``; None where it is of another shape."""
    ints: list[int] = []
    for item in items:
        size = ints[item.size] if item.size >= 0 else -1
        height = size if item.kind == "block" else 1
        block = lines[at : at + height] if height >= 0 else []
        if height < 0 or len(block) < height:
            return None
        if not all(_fits(item, size, line) for line in block):
            return None
        if item.kind == "line":
            ints += [int(w) for w, kind in zip(block[0], item.kinds, strict=True) if kind == "i"]
        at += height
    return at


def _fits(item: Item, size: int, words: list[str]) -> bool:
    if item.kind == "row":
        right = size in (-1, len(words))
        return right and (item.kinds == "s" or all(map(is_integer, words)))
    return len(words) == len(item.kinds) and all(
        kind == "s" or is_integer(word) for kind, word in zip(item.kinds, words, strict=True)
    )


def is_integer(word: str) -> bool:
    """Whether it is an integer of at most nineteen digits, without a nought before them."""
    return bool(_INTEGER.fullmatch(word))


def _kinds(words: Sequence[str]) -> str:
    return "".join("i" if is_integer(word) else "s" for word in words)


def _common(kinds: tuple[str, ...]) -> str:
    return "i" if set(kinds) == {"i"} else "s"
