"""Integer expressions and truth values over a few names and constants, size by size.

The size of an expression is the number of its symbols: names, constants, operators, functions.

Invariant: ``of(kind, size)`` yields every expression of that kind and size once, always in the same
order, and there is no last size. Expressions of up to ``KEPT`` symbols are kept; larger ones are
made from smaller ones each time, so that memory does not grow with the size.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from model.enumeration.algebra import (
    COMPARISON,
    PRODUCT,
    SUM,
    Node,
    binary,
    compare,
    distance,
    extreme,
    join,
    within,
)

KEPT = 3
_SMALL = ("1", "2")  # as bounds of a minimum or a maximum they are almost never meant
_OPERATORS = ("+", "-", "*", "//", "%")

Kind = str
"""``int`` or ``bool``; a grammar with more values has more kinds."""


class Arithmetic:
    """Expressions over ``names`` and ``constants``, which are of size 1.

    Nought is no constant of its own: it stands where values are compared with it or cut off at it.
    """

    def __init__(self, names: Sequence[Node], constants: Sequence[int]) -> None:
        self._leaves = (*names, *(Node(str(number), is_constant=True) for number in constants))
        self._kept: dict[tuple[Kind, int], tuple[Node, ...]] = {}
        self.makers: dict[Kind, Callable[[int], Iterator[Node]]] = {
            "int": self._ints,
            "bool": self._bools,
        }

    def of(self, kind: Kind, size: int) -> Iterable[Node]:
        """The expressions of that kind and size."""
        if size < 1 or kind not in self.makers:
            return ()
        if size > KEPT:
            return self.makers[kind](size)
        key = kind, size
        if key not in self._kept:
            self._kept[key] = tuple(self.makers[kind](size))
        return self._kept[key]

    def pairs(self, kinds: tuple[Kind, Kind], size: int) -> Iterator[tuple[Node, Node]]:
        """Pairs that have so many symbols together; the second is the smaller one to keep."""
        for left in range(size - 1, 0, -1):
            for a in self.of(kinds[0], left):
                for b in self.of(kinds[1], size - left):
                    yield a, b

    def _ints(self, size: int) -> Iterator[Node]:
        yield from self._leaves if size == 1 else self._operations(size)

    def _operations(self, size: int) -> Iterator[Node]:
        for a in self.of("int", size - 2):
            if a.op == "-":
                yield Node(f"max({a.text}, 0)", bits=a.bits)
        for a, b in self.pairs(("int", "int"), size - 1):
            for op in _OPERATORS:
                if (node := binary(op, a, b)) is not None:
                    yield node
            for name in ("max", "min"):
                if b.text not in _SMALL and (node := extreme(name, a, b)) is not None:
                    yield node
            if (node := distance(a, b)) is not None:
                yield node

    def _bools(self, size: int) -> Iterator[Node]:
        yield from self._of_one(size)
        for a, b in self.pairs(("int", "int"), size - 1):
            for op in ("==", "<"):
                if (node := compare(op, a, b)) is not None and not _is_parity(op, a, b):
                    yield node
        for a, b in self.pairs(("bool", "bool"), size - 1):
            for op in ("and", "or"):
                if (node := join(op, a, b)) is not None:
                    yield node

    def _of_one(self, size: int) -> Iterator[Node]:
        """Whether a value is even, nought or negative."""
        for a in self.of("int", size - 1):
            if not a.is_constant and a.op != "%":
                yield Node(
                    f"{within(a, PRODUCT)} % 2 == 0", COMPARISON, "==", (True, "0"), bits=a.bits
                )
        for a in self.of("int", size - 2):
            if not a.is_constant and not (a.op == "%" and a.last == (True, "2")):
                for op in ("==", "<") if a.op in ("", "-") else ("==",):
                    yield Node(f"{within(a, SUM)} {op} 0", COMPARISON, op, (True, "0"), bits=a.bits)


def _is_parity(op: str, a: Node, b: Node) -> bool:
    """Whether it is ``a % 2 == 0`` or ``a % 2 == 1``, which the shorter form says either way."""
    both = (a, b) if b.is_constant else (b, a)
    even = both[0].op == "%" and both[0].last == (True, "2")
    return op == "==" and even and both[1].text == "1"
