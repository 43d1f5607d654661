"""The variables of a program, and the Python that reads an input of a known shape into them.

Where the shape is not known, the input is its words.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from model.enumeration.examples import Shown
from model.enumeration.shapes import MOST_SINGLES, Item, is_integer, shape_of

_INTS, _ARRAYS, _WORDS, _LISTS = "abcdefh", "xyzjk", "stur", "wmo"


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
    found = shape_of(shown)
    if found is None:
        return _anything([example.lines for example in shown.examples])
    items, cases = found
    return _scope(items, cases=cases)


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
    elif len(kinds) > MOST_SINGLES:
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
    if words and all(map(is_integer, words)):
        return Scope((f"x = list(map(int, {whole}))",), cases=False, arrays=("x",))
    return Scope((f"w = {whole}", 's = "".join(w)'), cases=False, words=("s",), lists=("w",))
