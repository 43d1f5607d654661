"""Compares an output with the answer by a named rule. Pure; programs are run by the workshop.

The rules are Kattis' default validator (here), DeepMind's comparison of CodeContests (here) and
testlib's named checkers (:mod:`judge.testlib`). Any bytes are a legal output, and every rule
accepts an output that is the answer.
"""

from __future__ import annotations

import math
import re
from functools import partial

from judge import testlib
from judge.tokens import (
    C_BLANKS,
    COUNTED_BLANKS,
    Agree,
    Blanks,
    differ,
    first_difference,
    number,
    same_letters,
    show,
)
from judge.verdict import Checker

_ABSL_BLANKS = Blanks(b" \n\t\r\v")
_ABSL_DOUBLE = re.compile(
    rb"[+-]?(?:[0-9]++(?:\.[0-9]*+)?|\.[0-9]++)(?:e[+-]?[0-9]++)?"
    rb"|[+-]?inf(?:inity)?|[+-]?nan(?:\([a-z0-9_]*\))?"
)
_CODECONTESTS_PRECISION = 1e-5


def compare(checker: Checker, output: bytes, answer: bytes) -> str:
    """Return "" when ``output`` is accepted, else what differs first, in one short line.

    Raises:
        UnreadableAnswer: the answer breaks the rule that it is to be compared by.
        ValueError: the checker is a program.
    """
    if output == answer:
        return ""
    if checker.kind == "tokens":
        return _tokens(checker, output, answer)
    if checker.kind == "codecontests":
        return _codecontests(output.lower(), answer.lower())
    if checker.kind not in testlib.RULES:
        raise ValueError(f"a checker of kind {checker.kind} is a program")
    return testlib.RULES[checker.kind](output, answer)


def _tokens(checker: Checker, output: bytes, answer: bytes) -> str:
    """Compare as Kattis' default validator does (problem package format, "Output validator")."""
    same: Agree = differ if checker.case_sensitive else same_letters
    if checker.float_absolute is not None or checker.float_relative is not None:
        same = partial(
            _numbers,
            absolute=-1.0 if checker.float_absolute is None else checker.float_absolute,
            relative=-1.0 if checker.float_relative is None else checker.float_relative,
            otherwise=same,
        )
    blanks = COUNTED_BLANKS if checker.space_sensitive else C_BLANKS
    return first_difference(output, answer, same, blanks)


def _numbers(want: bytes, got: bytes, absolute: float, relative: float, otherwise: Agree) -> str:
    """Compare as numbers what is one in the answer; a negative tolerance accepts nothing."""
    expected = number(want)
    if expected is None or math.isinf(expected):
        return otherwise(want, got)
    found = number(got)
    if found is None or math.isinf(found):
        return f"expected a number near {show(want)}, found {show(got)}"
    error = abs(expected - found)
    if error <= absolute or error <= relative * abs(expected):
        return ""
    return differ(want, got)


def _codecontests(output: bytes, answer: bytes) -> str:
    """Compare as ``OutputsMatch`` does, bug for bug, what is in lower case already.

    github.com/google-deepmind/code_contests, ``execution/tester_sandboxer.cc``: integers are
    compared as doubles, tolerance is absolute only, and an infinity or NaN equals nothing, itself
    included, unless all tokens are the same text.
    """
    difference = first_difference(output, answer, _values_match, _ABSL_BLANKS)
    if difference or not first_difference(output, answer, differ, _ABSL_BLANKS):
        return difference
    # Tokens that are the same text were not compared as values.
    for tokens in _ABSL_BLANKS.blocks(answer):
        for token in tokens:
            value = _absl_double(token)
            if value is not None and not math.isfinite(value):
                return f"{show(token)} equals nothing"
    return ""


def _values_match(want: bytes, got: bytes) -> str:
    expected, found = _absl_double(want), _absl_double(got)
    if expected is None or found is None:
        return differ(want, got)
    return "" if abs(found - expected) < _CODECONTESTS_PRECISION else differ(want, got)


def _absl_double(token: bytes) -> float | None:
    """Read a lower-case token as ``absl::SimpleAtod`` does, form feeds around it stripped."""
    bare = token.strip(b"\f")
    if not _ABSL_DOUBLE.fullmatch(bare):
        return None
    return math.nan if b"nan" in bare else float(bare)
