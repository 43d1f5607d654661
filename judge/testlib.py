"""Testlib's named checkers, restated from github.com/MikeMirzayanov/testlib (``checkers/*.cpp``
and ``testlib.h``). Pure.

An output that a checker would call malformed (testlib's PE) is refused like a wrong one; its
message holds the word "PE". What is the same bytes in output and answer is accepted unread, where
testlib would stop at an answer that breaks its own rule; an answer that must be read and cannot be
raises :class:`~judge.errors.UnreadableAnswer`.
"""

from __future__ import annotations

import io
import itertools
import operator
import re
from collections import Counter
from collections.abc import Callable
from functools import partial

from judge.errors import UnreadableAnswer
from judge.tokens import (
    TESTLIB_BLANKS,
    Agree,
    common_prefix,
    differ,
    first_difference,
    number,
    same_letters,
    show,
)
from judge.verdict import CheckerKind

Rule = Callable[[bytes, bytes], str]
"""Takes an output and an answer; returns "" to accept, else what differs first."""

_INTEGER = re.compile(rb"0|-?[1-9][0-9]*")
_INT64_DIGITS = 20
_INFINITE = 1e300  # testlib takes every number beyond this for infinite


def double_compare(expected: float, found: float, tolerance: float) -> bool:
    """Whether two numbers agree absolutely or relative to ``expected`` (``doubleCompare``)."""
    if abs(expected) > _INFINITE or abs(found) > _INFINITE:
        return min(abs(expected), abs(found)) > _INFINITE and (expected > 0) is (found > 0)
    margin = tolerance + 1e-15
    if abs(found - expected) <= margin:
        return True
    bounds = expected * (1 - margin), expected * (1 + margin)
    return min(bounds) <= found <= max(bounds)


def _absolute(expected: float, found: float, tolerance: float) -> bool:
    # So written, two infinities of one sign agree: their difference is NaN.
    return not abs(expected - found) > tolerance + 1e-15


def _read(want: bytes, got: bytes, valid: Callable[[bytes], bool], what: str) -> str:
    """Return "" if both are what they should be; raises UnreadableAnswer."""
    if not valid(want):
        raise UnreadableAnswer(f"the answer has {show(want)} where {what} should be")
    return "" if valid(got) else f"PE: expected {what}, found {show(got)}"


def _is_number(token: bytes) -> bool:
    return number(token) is not None


def _is_integer(token: bytes) -> bool:
    return _INTEGER.fullmatch(token) is not None


def _fits(token: bytes, bits: int) -> bool:
    if len(token) > _INT64_DIGITS or not _is_integer(token):
        return False
    return -(1 << bits - 1) <= int(token) < 1 << bits - 1


def _is_yes_or_no(token: bytes) -> bool:
    return token.upper() in {b"YES", b"NO"}


def _doubles(
    want: bytes, got: bytes, near: Callable[[float, float, float], bool], tolerance: float
) -> str:
    expected, found = number(want), number(got)
    if expected is None or found is None:
        return _read(want, got, _is_number, "a number")
    return "" if near(expected, found, tolerance) else differ(want, got)


# An integer has one spelling ("+5", "007" and "-0" are refused), so other bytes are another.
def _integers(want: bytes, got: bytes, bits: int) -> str:
    return _read(want, got, partial(_fits, bits=bits), f"an int{bits}") or differ(want, got)


def _huge_integers(want: bytes, got: bytes) -> str:
    return _read(want, got, _is_integer, "an integer") or differ(want, got)


def _yes_or_no(want: bytes, got: bytes) -> str:
    return _read(want, got, _is_yes_or_no, "YES or NO") or same_letters(want, got)


_int64 = partial(_integers, bits=64)


def _sequence(agree: Agree, uneven: str = "PE: ") -> Rule:
    """The rule for any number of tokens, as many as the answer has."""
    return partial(first_difference, agree=agree, blanks=TESTLIB_BLANKS, uneven=uneven)


def _single(agree: Agree) -> Rule:
    """The rule for exactly one token; what else the answer holds is not read."""

    def compare(output: bytes, answer: bytes) -> str:
        want, got = TESTLIB_BLANKS.head(answer, 1), TESTLIB_BLANKS.head(output, 2)
        if not want:
            raise UnreadableAnswer("the answer is empty")
        if len(got) != 1:
            return f"PE: expected one token, found {'more' if got else 'none'}"
        return "" if want == got else agree(want[0], got[0])

    return compare


def _huge(output: bytes, answer: bytes) -> str:
    if TESTLIB_BLANKS.head(output, 1) and len(TESTLIB_BLANKS.head(answer, 2)) > 1:
        raise UnreadableAnswer("the answer has more than one token")
    return _single(_huge_integers)(output, answer)


def _unordered(output: bytes, answer: bytes) -> str:
    """Compare multisets of 64-bit integers."""
    balance: Counter[bytes] = Counter()
    for tokens in TESTLIB_BLANKS.blocks(answer):
        balance.update(tokens)
    for tokens in TESTLIB_BLANKS.blocks(output):
        balance.subtract(tokens)
    missing = next((token for token, count in balance.items() if count > 0), None)
    extra = next((token for token, count in balance.items() if count < 0), None)
    if missing is not None and extra is not None:
        return f"in any order: {_int64(missing, extra)}"
    if missing is not None:
        return f"{show(missing)} is missing"
    return f"{show(extra)} is too many" if extra is not None else ""


def _lines(output: bytes, answer: bytes, same: Callable[[bytes, bytes], bool]) -> str:
    """Compare line by line; after the answer's last line only blanks may follow.

    Lines that the output lacks count as empty, and an empty line that ends the answer as none.
    """
    start = 1 + output.rfind(b"\n", 0, common_prefix(output, answer))
    ours, theirs = io.BytesIO(output[start:]), io.BytesIO(answer[start:])
    for place, raw in enumerate(theirs, 1):
        want = _line(raw)
        if not want and theirs.tell() == len(answer) - start:
            break
        got = _line(ours.readline())
        if not same(want, got):
            skipped = output.count(b"\n", 0, start)
            return f"line {skipped + place}: {differ(want, got)}"
    extra = TESTLIB_BLANKS.head(ours.read(), 1)
    return f"PE: expected no more lines, found {show(extra[0])}" if extra else ""


def _line(raw: bytes) -> bytes:
    """A line as ``readString`` reads it: it ends at LF, CRLF or the end of the file.

    Another CR is dropped, and what follows it is taken as it is: a CR, or the end as 0xFF.
    """
    at_end = (len(raw) - len(raw.rstrip(b"\r"))) % 2
    line = raw.removesuffix(b"\n") + b"\xff" * at_end
    # LF, which no line holds any more, stands in for the CRs that stay.
    return line.replace(b"\r\r", b"\n").replace(b"\r", b"").replace(b"\n", b"\r")


def _same_words(want: bytes, got: bytes) -> bool:
    return want == got or want.split() == got.split()


class _Malformed(Exception):
    """The output has not the form of cases; the message says where."""


class _Cases:
    """Reads "Case 1: ... Case 2: ...", as the ``case*cmp`` checkers step through it."""

    def __init__(self, data: bytes, error: type[Exception]) -> None:
        self._tokens = itertools.chain.from_iterable(TESTLIB_BLANKS.blocks(data))
        self._next = next(self._tokens, None)
        self._error = error
        self.begun = False  # a "Case" is read whose number is still to come

    @property
    def more(self) -> bool:
        return self._next is not None

    def _take(self, expected: bytes) -> None:
        if self._next != expected:
            found = "no more" if self._next is None else show(self._next)
            raise self._error(f"expected {show(expected)}, found {found}")
        self._next = next(self._tokens, None)

    def case(self, place: int) -> list[bytes]:
        """The tokens of the next case, the "Case" after it taken with them."""
        if not self.begun:
            self._take(b"Case")
        self._take(b"%d:" % place)
        values = []
        while self._next not in {None, b"Case"}:
            values.append(self._next)
            self._next = next(self._tokens, None)
        self.begun = self.more
        if self.begun:
            self._take(b"Case")
        return [value for value in values if value is not None]


def _cases(output: bytes, answer: bytes, agree: Agree, *, single: bool) -> str:
    theirs, ours = _Cases(answer, UnreadableAnswer), _Cases(output, _Malformed)
    for place in itertools.count(1):
        if not theirs.more:
            break
        try:
            want, got = theirs.case(place), ours.case(place)
        except _Malformed as error:
            return f"PE: case {place}: {error}"
        if why := _case(want, got, agree, single=single):
            return f"case {place}: {why}"
    if ours.more or (single and ours.begun):
        return "PE: expected no more cases"
    return ""


def _case(want: list[bytes], got: list[bytes], agree: Agree, *, single: bool) -> str:
    if single and len(want) != 1:
        raise UnreadableAnswer(f"the answer has {len(want)} values in a case")
    for expected, found in zip(want, got, strict=False):
        if expected != found and (why := agree(expected, found)):
            return why
    if len(want) == len(got):
        return ""
    return f"{'PE: ' if single else ''}expected {len(want)} values, found {len(got)}"


def _near(tolerance: float) -> Agree:
    return partial(_doubles, near=double_compare, tolerance=tolerance)


def _at_most(tolerance: float) -> Agree:
    return partial(_doubles, near=_absolute, tolerance=tolerance)


RULES: dict[CheckerKind, Rule] = {
    "wcmp": _sequence(differ, ""),
    "ncmp": _sequence(_int64, ""),
    "nyesno": _sequence(_yes_or_no, ""),
    "rncmp": _sequence(_at_most(1.5e-5)),
    "rcmp4": _sequence(_near(1e-4)),
    "rcmp6": _sequence(_near(1e-6)),
    "rcmp9": _sequence(_near(1e-9)),
    "acmp": _single(_at_most(1.5e-6)),
    "rcmp": _single(_at_most(1.5e-6)),
    "dcmp": _single(_near(1e-6)),
    "icmp": _single(partial(_integers, bits=32)),
    "hcmp": _huge,
    "yesno": _single(_yes_or_no),
    "uncmp": _unordered,
    "fcmp": partial(_lines, same=operator.eq),
    "lcmp": partial(_lines, same=_same_words),
    "caseicmp": partial(_cases, agree=_int64, single=True),
    "casencmp": partial(_cases, agree=_int64, single=False),
    "casewcmp": partial(_cases, agree=differ, single=False),
}
"""What each named checker accepts, by its name."""
