"""Outputs of programs as answers that can be compared without knowing the right one. Pure.

Two outputs are the same answer where a checker that a contestant can expect would not tell them
apart: white space never counts, nor the case of yes and no; numbers with a fraction are compared
within a tolerance; and what the statement leaves open (any case, any order, an error) is left
open. A run that ends in a crash, at a limit or with too much output is an answer of its own.
"""

from __future__ import annotations

import hashlib
import math
import re
from array import array
from collections import defaultdict
from collections.abc import Sequence
from typing import Literal

import msgspec

from bot.formats import infer
from bot.limits import input_section
from bot.task import EXAMPLE_CHECKER
from judge.tokens import number
from judge.verdict import Run, TestCase, Verdict

HEAD_BYTES = 200

_YES_NO = frozenset({b"yes", b"no"})
_FRACTION = re.compile(rb"[+-]?(?:\d+\.\d*|\.\d+|\d+(?:\.\d*)?[eE][+-]?\d+)")
_ANY_CASE = re.compile(
    r"\b(?:any|either|arbitrary|whichever) (?:letter )?(?:case|register)\b|case[- ]insensitive"
)
_ANY_ORDER = re.compile(
    r"\b(?:any|arbitrary|whatever) (?:possible )?order\b|\border does not matter"
)
_ERROR = re.compile(r"\b(?:absolute|relative)\b[^.]{0,40}\b(?:error|precision|difference)\b")
_OUTPUT = re.compile(
    r"^#*\s*Output\s*$(.*?)(?=^#*\s*(?:Examples?|Notes?)\s*$|\Z)", re.MULTILINE | re.DOTALL
)
_REAL = b"\x00"  # stands for a number that is compared by its value
_WORD = 8


class Rules(msgspec.Struct, frozen=True):
    """What does not matter in a problem's outputs.

    ``order``: of the tokens on a ``line``, or of lines too (``all``); ``""`` where it matters.
    ``real``: whether every number is compared within a tolerance, not only those with a fraction.
    """

    any_case: bool = False
    order: Literal["", "line", "all"] = ""
    real: bool = False


class Answer(msgspec.Struct, frozen=True):
    """An output as it is compared.

    ``shape`` is a symbol (``!TLE``) or a digest of the tokens, ``reals`` the values of the numbers
    among them that are compared within the tolerance; ``head`` is the beginning of the output.
    """

    shape: str
    reals: tuple[float, ...] = ()
    head: bytes = b""
    size: int = 0


def read_rules(statement: str, examples: Sequence[TestCase]) -> Rules:
    """Find what a statement leaves open in its Output section, and in the examples' answers.

    Where an input holds several test cases their order is never open, only that within a line.
    """
    found = _OUTPUT.search(statement)
    text = " ".join((found[1] if found else statement).lower().split())
    order: Literal["", "line", "all"] = ""
    if _ANY_ORDER.search(text):
        inputs = [example.input.decode("utf-8", "replace") for example in examples]
        form = infer(inputs, input_section(statement)) if inputs else None
        order = "line" if form is None or form.cases else "all"
    fractions = any(_FRACTION.fullmatch(t) for e in examples for t in e.answer.split())
    return Rules(bool(_ANY_CASE.search(text)), order, fractions or bool(_ERROR.search(text)))


def read_answer(run: Run, rules: Rules) -> Answer:
    """What a run on a generated input answered."""
    if run.verdict is not Verdict.AC:
        return Answer(f"!{run.verdict}")
    reals: list[float] = []
    shape = hashlib.sha256()
    lines = [_tokens(line, rules) for line in run.output.splitlines()]
    if rules.order == "all":
        lines.sort()
    for line in lines:
        for token in line:
            value = _value(token, rules)
            if value is not None:
                reals.append(value)
            shape.update((token if value is None else _REAL) + b" ")
        if rules.order and line:
            shape.update(b"\n")
    head = run.output[:HEAD_BYTES]
    return Answer(shape.hexdigest()[: 2 * _WORD], tuple(reals), head, len(run.output))


def _tokens(line: bytes, rules: Rules) -> list[bytes]:
    tokens = line.split()
    folded = [t.lower() if rules.any_case or t.lower() in _YES_NO else t for t in tokens]
    return sorted(folded) if rules.order else folded


def _value(token: bytes, rules: Rules) -> float | None:
    """The value of a number that is compared by it; None for what is compared as text."""
    if not rules.real and not _FRACTION.fullmatch(token):
        return None
    value = number(token)
    return value if value is not None and math.isfinite(value) else None


class AnswerBook:
    """Names the answers to each input: those that are the same get the same name.

    Closeness is not transitive. So the first answer of its shape that was seen represents all
    that are within the tolerance of it; whoever gives answers in a fixed order gets fixed names.
    """

    def __init__(self) -> None:
        self._known: defaultdict[tuple[int, str], list[tuple[array[float], str]]] = defaultdict(
            list
        )

    def name(self, number_: int, answer: Answer) -> tuple[str, bool]:
        """The name of an answer to the input of that number, and whether it is a new one."""
        if answer.shape.startswith("!"):
            return answer.shape, self._is_new(number_, answer)
        known = self._known[number_, answer.shape]
        for reals, name in known:
            if _close(reals, answer.reals):
                return name, False
        name = _named(answer)
        known.append((array("d", answer.reals), name))
        return name, True

    def _is_new(self, number_: int, answer: Answer) -> bool:
        known = self._known[number_, answer.shape]
        if known:
            return False
        known.append((array("d"), answer.shape))
        return True

    def restore(self, number_: int, shape: str, reals: bytes) -> None:
        """Know an answer again that was named before, in the order in which it was."""
        values = array("d", reals)
        answer = Answer(shape, tuple(values))
        name = shape if shape.startswith("!") else _named(answer)
        self._known[number_, shape].append((values, name))


def _named(answer: Answer) -> str:
    if not answer.reals:
        return answer.shape
    packed = array("d", answer.reals).tobytes()
    return hashlib.sha256(answer.shape.encode() + packed).hexdigest()[: 2 * _WORD]


def _close(want: Sequence[float], got: Sequence[float]) -> bool:
    """Whether numbers agree one by one as a checker of examples would have them."""
    relative, absolute = EXAMPLE_CHECKER.float_relative, EXAMPLE_CHECKER.float_absolute
    assert relative is not None
    assert absolute is not None
    return len(want) == len(got) and all(
        abs(w - g) <= max(absolute, relative * abs(w)) for w, g in zip(want, got, strict=True)
    )
