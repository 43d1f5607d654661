"""Values of a function's arguments and results as lines of text: written, read again, described.

A form fits all values of one argument or none. What has no natural shape in lines (dictionaries,
functions, lists of mixed types, None) has no form. Invariant: the code of :meth:`Argument.reading`
makes of the lines of :meth:`Argument.lines` a value equal to the one written.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

_NUMBERS = {"int": "integer", "float": "number", "str": "word"}


class Shape(NamedTuple):
    """What values have in common.

    Attributes:
        item: name of the type at the bottom: ``int``, ``float`` or ``str``.
        outer: ``list`` or ``tuple`` around items or rows; "" for a single value.
        inner: ``list`` or ``tuple`` of each row; "" where there are none.
        spaced: whether a string is a whole line.
    """

    item: str
    outer: str = ""
    inner: str = ""
    spaced: bool = False


def shape_of(values: Sequence[Any]) -> Shape | None:
    """The shape of all ``values``; None where they have none in common."""
    if all(isinstance(value, str) for value in values):
        return _text(values)
    if item := _number(values):
        return Shape(item)
    outer = _container(values)
    inside = [one for value in values for one in value] if outer else []
    if item := _item(inside):
        return Shape(item, outer)
    inner = _container(inside)
    item = _item([one for row in inside for one in row]) if inner else ""
    return Shape(item, outer, inner) if item and all(inside) else None


def _text(values: Sequence[str]) -> Shape | None:
    if any(not value.isprintable() for value in values):
        return None
    return Shape("str", spaced=any(not _is_word(value) for value in values))


def _number(values: Sequence[Any]) -> str:
    kinds = {type(value) for value in values}
    if kinds == {int}:
        return "int"
    return "float" if kinds and kinds <= {int, float} and float in kinds else ""


def _item(values: Sequence[Any]) -> str:
    if values and all(isinstance(value, str) and _is_word(value) for value in values):
        return "str"
    return _number(values)


def _container(values: Sequence[Any]) -> str:
    kinds = {type(value) for value in values}
    return kinds.pop().__name__ if kinds in ({list}, {tuple}) else ""


def _is_word(text: str) -> bool:
    return bool(text) and text.isprintable() and not any(letter.isspace() for letter in text)


class Argument(NamedTuple):
    """An argument: its name in the program, its shape, and the name of its length if it has one."""

    name: str
    shape: Shape
    length: str = ""

    @property
    def is_single(self) -> bool:
        """Whether it is one token, which can share a line with others."""
        return not self.shape.outer and not self.shape.spaced

    def lines(self, value: Any) -> list[str]:
        """The lines of ``value``."""
        if not self.shape.outer:
            return [str(value)]
        rows = value if self.shape.inner else [value]
        return [str(len(value)), *(" ".join(map(str, row)) for row in rows)]

    def reading(self) -> list[str]:
        """Python that reads the lines and binds the name."""
        item = self.shape.item
        if not self.shape.outer:
            return [f"{self.name} = " + ("input()" if item == "str" else f"{item}(input())")]
        row = "input().split()" if item == "str" else f"map({item}, input().split())"
        first = f"{self.length} = int(input())"
        if not self.shape.inner:
            plain = (
                row if (item, self.shape.outer) == ("str", "list") else f"{self.shape.outer}({row})"
            )
            return [first, f"{self.name} = {plain}"]
        each = row if (item, self.shape.inner) == ("str", "list") else f"{self.shape.inner}({row})"
        rows = f"{each} for _ in range({self.length})"
        return [
            first,
            f"{self.name} = " + (f"[{rows}]" if self.shape.outer == "list" else f"tuple({rows})"),
        ]

    def description(self) -> str:
        """The sentences of a statement's input section, after "The ... line"."""
        what = _NUMBERS[self.shape.item]
        if self.shape.spaced:
            return f"contains the string {self.name}."
        if not self.shape.outer:
            return f"contains one {what} {self.name}."
        if not self.shape.inner:
            return (
                f"contains one integer {self.length}, the number of elements of {self.name}. "
                f"The next line contains {self.length} {what}s, the elements of {self.name}."
            )
        return (
            f"contains one integer {self.length}, the number of rows of {self.name}. "
            f"Each of the next {self.length} lines contains the {what}s of one row."
        )


def printed(values: Sequence[Any]) -> tuple[str, str] | None:
    """How results are printed: lines of Python with ``$`` for the call, and the output section.

    None where the results have no shape in common.
    """
    if all(isinstance(value, bool) for value in values):
        return 'print("YES" if $ else "NO")', 'Print "YES" or "NO".'
    shape = shape_of(values)
    if shape is None or any(isinstance(value, str) and not value.strip() for value in values):
        return None
    what = _NUMBERS[shape.item]
    if shape.inner:
        return (
            "for row in $:\n    print(*row)",
            f"Print the {what}s of each row on a line of its own.",
        )
    if shape.outer:
        return "print(*$)", f"Print the {what}s of the answer, separated by spaces."
    kind = "string" if shape.spaced else what
    return "print($)", f"Print one {kind}, the answer."


def answer(value: Any) -> str:
    """What the lines of :func:`printed` print for ``value``."""
    if isinstance(value, bool):
        return "YES\n" if value else "NO\n"
    if not isinstance(value, list | tuple):
        return f"{value}\n"
    rows = value if value and isinstance(value[0], list | tuple) else [value]
    return "".join(" ".join(map(str, row)) + "\n" for row in rows)
