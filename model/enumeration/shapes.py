"""What a problem's inputs look like, from its examples, and the Python that reads them.

A shape is a list of items: lines of single values, rows as long as an earlier integer says, blocks
of as many lines; with cases, a first line says how often all of that comes. Of the shapes that read
every example whole, the one with the fewest items is taken, rows and blocks before lines of single
values. Where none does, the input is its words.
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
_MOST_SINGLES = 4  # a line of more integers is a row
_INTS, _ARRAYS, _WORDS, _LISTS = "abcdefh", "xyzjk", "stur", "wmo"


class Item(msgspec.Struct, frozen=True):
    """A line of values, a row of one kind, or a block of lines.

    ``kinds`` has an ``i`` for an integer and an ``s`` for a word, by column; ``size`` is the number
    of the integer that says how many, -1 for a row that just is as long as it is.
    """

    kind: Kind
    kinds: str
    size: int = -1


class Scope(msgspec.Struct, frozen=True):
    """The variables of a program and the lines that read them.

    ``cases`` says that the lines are run for every test case, whose number is read first.
    ``counted`` are the arrays and lists whose length is known, ``packed`` those of single integers.
    """

    reader: tuple[str, ...]
    cases: bool
    ints: tuple[str, ...] = ()
    arrays: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    packed: tuple[str, ...] = ()


def scope_of(shown: Shown) -> Scope:
    """The variables that the examples' inputs hold."""
    inputs = [example.lines for example in shown.examples]
    if inputs and all(inputs):
        for cases in _whether_cases(shown):
            items = _shape(inputs, cases=cases)
            if items is not None:
                return _scope(items, cases=cases)
    return _anything(inputs)


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
    if cases and any(len(lines[0]) != 1 or not _is_int(lines[0][0]) for lines in documents):
        return None
    for length in range(1, _MOST_ITEMS + 1):
        for items in _candidates(documents[0], int(cases), (), (), length):
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
    return tuple(enumerate((int(word) for word in words if _is_int(word)), before))


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
    if len(words) <= _MOST_SINGLES:
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
        return right and (item.kinds == "s" or all(map(_is_int, words)))
    return len(words) == len(item.kinds) and all(
        kind == "s" or _is_int(word) for kind, word in zip(item.kinds, words, strict=True)
    )


def _is_int(word: str) -> bool:
    return bool(_INTEGER.fullmatch(word))


def _kinds(words: Sequence[str]) -> str:
    return "".join("i" if _is_int(word) else "s" for word in words)


def _common(kinds: tuple[str, ...]) -> str:
    return "i" if set(kinds) == {"i"} else "s"


class _Names:
    """Hands out names and collects the lines that read what they name."""

    def __init__(self) -> None:
        self.reader: list[str] = []
        self.singles: list[str] = []
        self.ints: list[str] = []
        self.arrays: list[str] = []
        self.words: list[str] = []
        self.lists: list[str] = []
        self.counted: list[str] = []
        self.packed: list[str] = []

    def int_(self) -> str:
        self.ints.append(_INTS[len(self.ints)] if len(self.ints) < len(_INTS) else self._more("i"))
        return self.ints[-1]

    def array(self) -> str:
        at = len(self.arrays)
        self.arrays.append(_ARRAYS[at] if at < len(_ARRAYS) else self._more("x"))
        return self.arrays[-1]

    def word(self) -> str:
        at = len(self.words)
        self.words.append(_WORDS[at] if at < len(_WORDS) else self._more("s"))
        return self.words[-1]

    def list_(self) -> str:
        at = len(self.lists)
        self.lists.append(_LISTS[at] if at < len(_LISTS) else self._more("w"))
        return self.lists[-1]

    def _more(self, stem: str) -> str:
        return f"{stem}{len(self.ints) + len(self.arrays) + len(self.words) + len(self.lists)}"


def _scope(items: Sequence[Item], *, cases: bool) -> Scope:
    """Name the values of a shape."""
    names = _Names()
    for item in items:
        before = {*names.arrays, *names.lists}
        if item.kind == "line":
            _read_line(names, item.kinds)
        elif item.kind == "row":
            _read_row(names, item.kinds)
        else:
            _read_block(names, item.kinds, names.singles[item.size])
        if item.size >= 0:
            names.counted += [n for n in (*names.arrays, *names.lists) if n not in before]
    return _named(names, cases=cases)


def _named(names: _Names, *, cases: bool) -> Scope:
    return Scope(
        tuple(names.reader),
        cases,
        tuple(names.ints),
        tuple(names.arrays),
        tuple(names.words),
        tuple(names.lists),
        tuple(names.counted),
        tuple(names.packed),
    )


def _read_line(names: _Names, kinds: str) -> None:
    own = [names.int_() if kind == "i" else names.word() for kind in kinds]
    names.singles += [name for name, kind in zip(own, kinds, strict=True) if kind == "i"]
    if kinds == "i":
        names.reader.append(f"{own[0]} = int(input())")
    elif kinds == "s":
        names.reader.append(f"{own[0]} = input().strip()")
    elif "s" not in kinds:
        names.reader.append(f"{', '.join(own)} = map(int, input().split())")
        if len(own) > 2:
            name = names.array()
            names.packed.append(name)
            names.counted.append(name)
            names.reader.append(f"{name} = [{', '.join(own)}]")
    else:
        names.reader.append(f"{', '.join(own)} = input().split()")
        names.reader += [
            f"{name} = int({name})" for name, kind in zip(own, kinds, strict=True) if kind == "i"
        ]


def _read_row(names: _Names, kind: str) -> None:
    if kind == "i":
        names.reader.append(f"{names.array()} = list(map(int, input().split()))")
    else:
        word = names.word()
        names.reader += [f"{word} = input()", f"{names.list_()} = {word}.split()"]


def _read_block(names: _Names, kinds: str, size: str) -> None:
    """Columns of a few are arrays or lists of their own; wider blocks are one long row."""
    if kinds == "i":
        names.reader.append(f"{names.array()} = [int(input()) for _ in range({size})]")
    elif kinds == "s":
        names.reader.append(f"{names.list_()} = [input().strip() for _ in range({size})]")
    elif len(kinds) > _MOST_SINGLES:
        whole = names.array() if "s" not in kinds else names.list_()
        value = "int(v)" if "s" not in kinds else "v"
        names.reader.append(f"{whole} = [{value} for _ in range({size}) for v in input().split()]")
    else:
        names.reader.append(f"g = [input().split() for _ in range({size})]")
        for column, kind in enumerate(kinds):
            if kind == "i":
                names.reader.append(f"{names.array()} = [int(r[{column}]) for r in g]")
            else:
                names.reader.append(f"{names.list_()} = [r[{column}] for r in g]")


def _anything(inputs: Sequence[Sequence[str]]) -> Scope:
    """All the input's words at once, as integers where all the examples' are."""
    words = [word for lines in inputs for line in lines for word in line.split()]
    whole = "open(0).read().split()"
    if words and all(map(_is_int, words)):
        return Scope((f"x = list(map(int, {whole}))",), cases=False, arrays=("x",))
    return Scope((f"w = {whole}", 's = "".join(w)'), cases=False, words=("s",), lists=("w",))
