"""Expressions of integers and truth values, and the algebra that keeps each from coming twice.

Invariant: what is equal by commutativity, associativity of one operator, or a neutral element is
built in one way only; operations on equal operands or on constants alone are not built. Each
function returns None where its operands have a better place.
"""

from __future__ import annotations

from typing import NamedTuple

ATOM, PRODUCT, SUM, COMPARISON, NOT, AND, OR = range(7)


class Node(NamedTuple):
    """An expression.

    ``tightness`` is that of its outermost operator ``op``, lower binding tighter; ``last`` is the
    key of its right operand. ``bits`` are those of the bound variables inside it.
    """

    text: str
    tightness: int = ATOM
    op: str = ""
    last: tuple[bool, str] = (False, "")
    is_constant: bool = False
    bits: int = 0

    @property
    def key(self) -> tuple[bool, str]:
        """Its place among operands: constants come last."""
        return self.is_constant, self.text


def within(node: Node, loosest: int) -> str:
    """The text, in parentheses where it binds more loosely than that."""
    return node.text if node.tightness <= loosest else f"({node.text})"


def binary(op: str, a: Node, b: Node) -> Node | None:
    """``a op b`` for one of ``+ - * // %``."""
    if (a.text == b.text and op != "*") or (a.is_constant and b.is_constant):
        return None
    level = SUM if op in "+-" else PRODUCT
    if not (_is_sum(op, a, b) if level == SUM else _is_product(op, a, b)):
        return None
    text = f"{within(a, level)} {op} {within(b, level - 1)}"
    return Node(text, level, op, b.key, bits=a.bits | b.bits)


def _is_sum(op: str, a: Node, b: Node) -> bool:
    if b.op in ("+", "-") or b.text == "0" or a.text == "0":
        return False
    if a.op in ("+", "-"):
        if a.last[0] and b.is_constant:  # two constants are one
            return False
        if op == a.op:
            return a.last <= b.key
        # b taken from a sum that holds it; additions come before subtractions.
        return op == "-" and a.last != b.key
    return op == "-" or a.key < b.key


def _is_product(op: str, a: Node, b: Node) -> bool:
    if b.text in ("0", "1") or a.text == "0":
        return False
    if op == "*":
        if b.op == "*" or a.text == "1":
            return False
        if a.op == "*":
            return a.last <= b.key and not (a.last[0] and b.is_constant)
        return a.key <= b.key
    # 1 // a and 2 % a are almost always 0 or the operand itself.
    is_trivial = a.text in ("1", "2") or (a.op in ("*", "%") and a.last == b.key)
    return not (is_trivial or (a.op == op and a.last[0] and b.is_constant))


def extreme(name: str, a: Node, b: Node) -> Node | None:
    """``min(a, b)`` or ``max(a, b)``, flat in chains."""
    if b.op == name or (a.is_constant and b.is_constant):
        return None
    if (a.last if a.op == name else a.key) >= b.key:
        return None
    inner = a.text[len(name) + 1 : -1] if a.op == name else a.text
    return Node(f"{name}({inner}, {b.text})", ATOM, name, b.key, bits=a.bits | b.bits)


def distance(a: Node, b: Node) -> Node | None:
    """``abs(a - b)``."""
    if a.key >= b.key:
        return None
    difference = binary("-", a, b)
    if difference is None:
        return None
    return Node(f"abs({difference.text})", bits=difference.bits)


def compare(op: str, a: Node, b: Node) -> Node | None:
    """``a == b``, ``a != b`` or ``a < b``."""
    if a.text == b.text or (a.is_constant and b.is_constant):
        return None
    if op != "<" and a.key > b.key:
        return None
    text = f"{within(a, SUM)} {op} {within(b, SUM)}"
    return Node(text, COMPARISON, op, b.key, bits=a.bits | b.bits)


def join(op: str, a: Node, b: Node) -> Node | None:
    """``a and b`` or ``a or b``."""
    if b.op == op or (a.last if a.op == op else a.key) >= b.key:
        return None
    level = AND if op == "and" else OR
    text = f"{within(a, level)} {op} {within(b, level - 1)}"
    return Node(text, level, op, b.key, bits=a.bits | b.bits)
