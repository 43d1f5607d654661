"""Programs that pass the examples and are wrong, made from right ones; and variants of a program.

A mutant differs from a right program in one place: a comparison, a constant by one, an operator, a
bound. A small-minded program is right on inputs like the examples, and wrong in its last word on
larger ones. A variant computes the same under other names, so that clusters have several members.
"""

from __future__ import annotations

import ast
import random
from collections.abc import Iterator, Sequence
from typing import Any

_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE,),
    ast.LtE: (ast.Lt,),
    ast.Gt: (ast.GtE,),
    ast.GtE: (ast.Gt,),
    ast.Eq: (ast.NotEq, ast.LtE),
    ast.NotEq: (ast.Eq, ast.Lt),
}
_OPERATORS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add,),
    ast.FloorDiv: (ast.Mod,),
    ast.Mod: (ast.FloorDiv,),
    ast.BitXor: (ast.BitOr,),
}
_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any"}


def mutants(source: str) -> Iterator[str]:
    """Every program that differs from a Python program by one small mistake, once each."""
    seen = {ast.unparse(ast.parse(source))}
    for place in range(sum(1 for _ in ast.walk(ast.parse(source)))):
        for text in _changed(source, place):
            if text not in seen:
                seen.add(text)
                yield text


def _changed(source: str, place: int) -> Iterator[str]:
    """The program with one node changed in each way there is."""
    for way in range(2):
        tree = ast.parse(source)
        node = next(node for number, node in enumerate(ast.walk(tree)) if number == place)
        ways = _ways(node)
        if way < len(ways):
            setattr(node, *ways[way])
            yield ast.unparse(tree)


def _ways(node: ast.AST) -> list[tuple[str, Any]]:
    """What to make of which attribute of a node to have it slightly wrong."""
    ways: list[tuple[str, Any]] = []
    match node:
        case ast.Compare(ops=[first, *others]):
            ways = [("ops", [wrong(), *others]) for wrong in _COMPARISONS.get(type(first), ())]
        case ast.BinOp() | ast.AugAssign():
            ways = [("op", wrong()) for wrong in _OPERATORS.get(type(node.op), ())]
        case ast.BoolOp():
            ways = [("op", ast.Or() if isinstance(node.op, ast.And) else ast.And())]
        case ast.Constant(value=int(value)) if type(value) is int:
            ways = [("value", value + 1), ("value", value - 1)][: 1 + (value > 0)]
        case ast.Name(id=name) if name in _CALLS:
            ways = [("id", _CALLS[name])]
        case ast.Call(func=ast.Name(id="range"), args=[*others, last]) if len(others) < 2:
            ways = [("args", [*others, ast.BinOp(last, ast.Sub(), ast.Constant(1))])]
    return ways


_SMALL_MINDED = """
import io, re, sys
text = sys.stdin.read()
sys.stdin = io.TextIOWrapper(io.BytesIO(text.encode()))
written, terminal = io.TextIOWrapper(io.BytesIO()), sys.stdout
sys.stdout = written
exec(compile({source!r}, "main.py", "exec"), {{"__name__": "__main__"}})
written.flush()
answer = written.buffer.getvalue().decode().rstrip()
words = text.split()
largest = max([int(word) for word in words if word.lstrip("-").isdigit()], default=0)
if {condition}:
    body, last = re.fullmatch(r"(.*?)(\\S*)", answer, re.DOTALL).groups()
    other = {{"yes": "no", "no": "yes"}}.get(last, last[1:])
    answer = body + (str(int(last) + 1) if last.isdigit() else other)
sys.stdout = terminal
print(answer)
"""


def small_minded(source: str, examples: Sequence[bytes]) -> Iterator[str]:
    """Programs whose last word is wrong on inputs that are larger than the examples.

    A number is wrong by one, yes is no, and of another word the first letter is missing.
    """
    words = [example.decode().split() for example in examples]
    numbers = [int(word) for some in words for word in some if word.lstrip("-").isdigit()]
    largest, most = max(numbers, default=0), max(map(len, words))
    longest = max(len(word) for some in words for word in some)
    for factor in (1, 3):
        yield _SMALL_MINDED.format(source=source, condition=f"largest > {factor * largest}")
        yield _SMALL_MINDED.format(source=source, condition=f"len(words) > {factor * most}")
        condition = f"max(map(len, words)) > {factor * longest}"
        yield _SMALL_MINDED.format(source=source, condition=condition)


def variant(source: str, language: str, number: int) -> str:
    """The same program under other names: number 0 is itself; C++ only gets another comment."""
    if not number:
        return source
    if language != "python3":
        return f"// variant {number}\n{source}"
    tree = ast.parse(source)
    rng = random.Random(f"{number}/{source}")
    names = {name: f"{rng.choice('abcdefgh')}{number}_{k}" for k, name in enumerate(_own(tree))}
    return ast.unparse(_Renamer(names).visit(tree))


def _own(tree: ast.AST) -> list[str]:
    """The names that a program gives itself, but for what keyword arguments may mean."""
    keywords = {node.arg for node in ast.walk(tree) if isinstance(node, ast.keyword)}
    bound = [
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    ]
    bound += [node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    bound += [node.arg for node in ast.walk(tree) if isinstance(node, ast.arg)]
    return sorted(set(bound) - keywords)


class _Renamer(ast.NodeTransformer):
    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self._names.get(node.id, node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.arg = self._names.get(node.arg, node.arg)
        self.generic_visit(node)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.name = self._names.get(node.name, node.name)
        self.generic_visit(node)
        return node

    def visit_Global(self, node: ast.Global) -> ast.Global:
        node.names = [self._names.get(name, name) for name in node.names]
        return node

    def visit_Nonlocal(self, node: ast.Nonlocal) -> ast.Nonlocal:
        node.names = [self._names.get(name, name) for name in node.names]
        return node
