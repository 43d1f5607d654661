"""Guesses how a problem's outputs are compared, and whether it has more than one right answer.

Pure. For problems that come without a checker, such as those of CodeContests: the statement and
the answers suggest one, and accepted programs that disagree show that no comparison with one
answer can be right.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from judge.checkers import compare
from judge.errors import UnreadableAnswer
from judge.tokens import C_BLANKS, number
from judge.verdict import Checker

MIN_PROGRAMS = 20
"""Accepted programs that must be compared before their disagreement says something."""
MIN_AGREEMENT = 0.95
"""The share of pairs of accepted programs that agree where one answer is right."""

_TOKENS_READ = 100_000
_DEFAULT_TOLERANCE = 1e-6
_REACH = 200  # characters between a tolerance and what says that it is one

_MINUS = "[-\u2212\u2013]"
_SMALL = re.compile(
    rf"\b10\s*(?:\^|\*\*|<sup>)?\s*\{{?\s*\(?\s*{_MINUS}\s*(?P<power>[0-9]{{1,2}})(?![0-9])"
    rf"|\b1(?:\.0*)?[eE]{_MINUS}0?(?P<exponent>[0-9]{{1,2}})(?![0-9])"
    r"|\b0\.(?P<zeros>0+)1(?![0-9])"
)
_ABOUT_ERRORS = re.compile(r"\berrors?\b|\bprecision\b|\baccuracy\b|\btolerance\b", re.IGNORECASE)
_ANY_CASE = re.compile(
    r"\bin (?:any|either|arbitrary) (?:letter )?(?:case|register)\b|\bcase[- ]?insensitiv"
    r"|\bcase (?:of letters )?(?:does not|doesn't|is not|isn't) (?:matter|important|significant)"
    r"|\bin (?:either )?(?:upper|lower)[- ]?(?:case)? or (?:upper|lower)[- ]?case\b"
    r"|\bregardless of (?:the )?case\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_GIVE = r"\b(?:display|find|give|output|print|report|return)"
_ANSWERS = r"(?:answers?|solutions?|outputs?|ways?|options?|variants?|possibilities)"
_MANY = r"(?:multiple|several|many|more than one|various|different)"
_SEVERAL = re.compile(
    rf"{_GIVE} (?:any|one|either) (?:one )?of (?:all )?(?:them|these|those|the)\b"
    rf"|{_GIVE} any (?!(?:letter|character)s? in\b)(?:\w+ ){{0,3}}\w+|{_GIVE} any\b(?! )"
    rf"|\b(?:if|{_MANY})\b.{{0,80}}\bany (?:one )?of them\b"
    rf"|\b{_MANY} (?:\w+ ){{0,3}}{_ANSWERS} (?:exist|are (?:correct|accepted|allowed))"
    r"|\bany (?:\w+ ){1,4}(?:is|are|will be|would be) (?:also )?(?:accepted|considered correct)",
    re.IGNORECASE,
)
_IF_SEVERAL = re.compile(
    rf"\bif there (?:are|is|exists?) {_MANY} (?:\w+ ){{0,3}}{_ANSWERS}", re.IGNORECASE
)
_ONE_CHOSEN = re.compile(
    r"lexicographic|\b(?:small|minim|min\b|larg|maxim|max\b|least|first|earliest|leftmost|short)",
    re.IGNORECASE,
)
_ANY_ORDER = re.compile(r"\bin (?:any|an arbitrary|arbitrary) order\b", re.IGNORECASE)
_OF_THE_INPUT = re.compile(
    r"\b(?:given|input|contains?|follow(?:s|ing)?|describes?|numbered|listed)\b", re.IGNORECASE
)


def infer(statement: str, answers: Sequence[bytes]) -> Checker:
    """Return the checker that a problem most likely has.

    Yes and no only: ``nyesno``. Real numbers, or a tolerance in the statement and numbers: that
    tolerance, else 1e-6, absolute or relative. "In any case": case ignored. Else ``wcmp``.

    Args:
        statement: Plain text, Markdown or TeX, in English.
        answers: The answers of its tests; the start of each is read.
    """
    tokens = [token for answer in answers for token in C_BLANKS.head(answer, _TOKENS_READ)]
    words = {token.upper() for token in tokens}
    if tokens and words <= {b"YES", b"NO"}:
        return Checker("nyesno")
    ignored = _ANY_CASE.search(statement) is not None
    tolerances = _tolerances(statement, words)
    if tolerances != (None, None):
        return Checker(
            case_sensitive=not ignored, float_absolute=tolerances[0], float_relative=tolerances[1]
        )
    return Checker(case_sensitive=False) if ignored else Checker("wcmp")


def _tolerances(statement: str, words: set[bytes]) -> tuple[float | None, float | None]:
    """The absolute and the relative tolerance; None where there is none."""
    numbers = [word for word in words if number(word) is not None]
    if not numbers:
        return None, None
    for match in _SMALL.finditer(statement):
        around = statement[max(0, match.start() - _REACH) : match.end() + _REACH]
        if _ABOUT_ERRORS.search(around):
            return _named(around.lower(), _value(match))
    all_real = len(numbers) == len(words) and any(b"." in word for word in numbers)
    return (_DEFAULT_TOLERANCE, _DEFAULT_TOLERANCE) if all_real else (None, None)


def _value(match: re.Match[str]) -> float:
    if zeros := match["zeros"]:
        return float(f"1e-{len(zeros) + 1}")
    return float(f"1e-{match['power'] or match['exponent']}")


def _named(text: str, tolerance: float) -> tuple[float | None, float | None]:
    absolute, relative = "absolute" in text, "relative" in text
    neither = not absolute and not relative
    return (
        tolerance if absolute or neither else None,
        tolerance if relative or neither else None,
    )


def multiple_answers(statement: str) -> str:
    """Return the words that say that several answers are right, or "" if none do.

    Neither "if there are several, print the first" does, nor the order of what the input lists.
    """
    for sentence in _SENTENCE.split(" ".join(statement.split())):
        match = _SEVERAL.search(sentence)
        if not match and not _ONE_CHOSEN.search(sentence):
            match = _IF_SEVERAL.search(sentence)
        if not match and not _OF_THE_INPUT.search(sentence):
            match = _ANY_ORDER.search(sentence)
        if match:
            return match[0]
    return ""


def disagree(outputs: Sequence[Sequence[bytes]], checker: Checker) -> list[int]:
    """The places of the tests on which accepted programs give answers that differ.

    Args:
        outputs: Per program, what it wrote on every test, in order; runs that failed left out
            with their programs.
        checker: How two outputs are compared; a rule.

    Raises:
        ValueError: the programs did not run on the same number of tests.
    """
    return [place for place, share in enumerate(agreement(outputs, checker)) if share < 1]


def several_answers(outputs: Sequence[Sequence[bytes]], checker: Checker) -> bool:
    """Tell whether accepted programs disagree so much that several answers must be right.

    That is, at least :data:`MIN_PROGRAMS` of them, and on some test fewer than
    :data:`MIN_AGREEMENT` of their pairs agree. Of 20 programs one that differs is enough, of 100
    programs three are: accepted programs should agree everywhere. Raises like :func:`disagree`.
    """
    return len(outputs) >= MIN_PROGRAMS and min(agreement(outputs, checker), default=1.0) < (
        MIN_AGREEMENT
    )


def agreement(outputs: Sequence[Sequence[bytes]], checker: Checker) -> list[float]:
    """Per test, the share of pairs of programs whose outputs agree; raises like :func:`disagree`.

    One program agrees with itself: 1.
    """
    return [_agreeing_pairs(test, checker) for test in zip(*outputs, strict=True)]


def _agreeing_pairs(outputs: Sequence[bytes], checker: Checker) -> float:
    pairs = len(outputs) * (len(outputs) - 1) // 2
    if not pairs:
        return 1.0
    classes: list[list[bytes]] = []
    for output in outputs:
        like = next((group for group in classes if _same(output, group[0], checker)), None)
        if like is None:
            classes.append([output])
        else:
            like.append(output)
    return sum(len(group) * (len(group) - 1) // 2 for group in classes) / pairs


def _same(output: bytes, other: bytes, checker: Checker) -> bool:
    try:
        return compare(checker, output, other) == ""
    except UnreadableAnswer:
        return False
