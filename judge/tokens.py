"""Outputs as sequences of tokens: splitting them, and telling what differs first. Pure.

Bytes throughout, so no output is beyond it. Time is linear and memory bounded whatever the size:
what two outputs share at the start is skipped unsplit, and the rest is split block by block, both
in step.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator

_BLOCK = 1 << 16
_SHOWN = 40
_NUMBER = re.compile(rb"[+-]?(?:[0-9]++(?:\.[0-9]*+)?|\.[0-9]++)(?:[eE][+-]?[0-9]++)?")

Agree = Callable[[bytes, bytes], str]
"""A rule for two tokens that are not the same bytes, the answer's and the output's: returns "" if
they agree, else why not."""


class Blanks:
    """What separates tokens: a token is a maximal run of other bytes."""

    unit = "token"

    def __init__(self, characters: bytes) -> None:
        self._characters = [bytes([byte]) for byte in characters]
        self._blank = re.compile(b"[%s]" % characters)
        self._token = re.compile(b"[^%s]+" % characters)
        # bytes.split() is fastest, and right unless one of its other blanks is in a token.
        self._foreign = [bytes([byte]) for byte in b" \t\n\r\v\f" if byte not in characters]

    def split(self, data: bytes) -> list[bytes]:
        """The tokens of an output."""
        if any(character in data for character in self._foreign):
            return self._token.findall(data)
        return data.split()

    def blocks(self, data: bytes, start: int = 0) -> Iterator[list[bytes]]:
        """The tokens from ``start`` on, in lists of bounded size, none empty."""
        while start < len(data):
            blank = self._blank.search(data, start + _BLOCK)
            end = blank.end() if blank else len(data)
            if tokens := self.split(data[start:end]):
                yield tokens
            start = end

    def head(self, data: bytes, count: int) -> list[bytes]:
        """The first ``count`` tokens, or as many as there are."""
        return list(itertools.islice(itertools.chain.from_iterable(self.blocks(data)), count))

    def boundary(self, data: bytes, end: int) -> int:
        """Where the last token that begins before ``end`` begins, if it may reach ``end``."""
        return 1 + max(data.rfind(character, 0, end) for character in self._characters)


class CountedBlanks(Blanks):
    """Blanks that matter, too: each is a piece of its own beside the tokens."""

    unit = "token or blank"

    def __init__(self, characters: bytes) -> None:
        super().__init__(characters)
        self._piece = re.compile(b"[%s]|[^%s]+" % (characters, characters))

    def split(self, data: bytes) -> list[bytes]:
        """Every token and every single blank, in order."""
        return self._piece.findall(data)


C_BLANKS = Blanks(b" \t\n\r\v\f")
"""Those of C's ``isspace``."""
COUNTED_BLANKS = CountedBlanks(b" \t\n\r\v\f")
TESTLIB_BLANKS = Blanks(b" \t\n\r")
"""LF, CR, space and tab only: vertical tabs and form feeds belong to tokens."""


def first_difference(
    output: bytes, answer: bytes, agree: Agree, blanks: Blanks, *, uneven: str = ""
) -> str:
    """Return "" if the tokens agree pair by pair, else where and why they do not at first.

    Tokens that are the same bytes always agree; ``agree`` decides on the others. ``uneven`` is put
    before the message when one sequence is longer.
    """
    start = blanks.boundary(output, common_prefix(output, answer))
    found, expected = blanks.blocks(output, start), blanks.blocks(answer, start)
    walked = 0
    for ours, theirs in _in_step(found, expected):
        if ours != theirs:
            for place, (got, want) in enumerate(zip(ours, theirs, strict=False)):
                if got != want and (why := agree(want, got)):
                    before = _count(blanks.blocks(output[:start])) + walked
                    return f"{blanks.unit} {before + place + 1}: {why}"
        if len(ours) != len(theirs):
            before = _count(blanks.blocks(output[:start])) + walked
            sizes = before + len(theirs) + _count(expected), before + len(ours) + _count(found)
            return f"{uneven}expected {sizes[0]} {blanks.unit}s, found {sizes[1]}"
        walked += len(ours)
    return ""


def _in_step(
    found: Iterator[list[bytes]], expected: Iterator[list[bytes]]
) -> Iterator[tuple[list[bytes], list[bytes]]]:
    """Lists of equal length from both, until the last pair, of which one may be longer."""
    ours, theirs = next(found, []), next(expected, [])
    while ours and theirs:
        common = min(len(ours), len(theirs))
        yield ours[:common], theirs[:common]
        ours = ours[common:] or next(found, [])
        theirs = theirs[common:] or next(expected, [])
    yield ours, theirs


def _count(blocks: Iterator[list[bytes]]) -> int:
    return sum(map(len, blocks))


def common_prefix(one: bytes, other: bytes) -> int:
    """The number of bytes that two outputs share at the start."""
    start, step = 0, _BLOCK
    while start < len(one) and one[start : start + step] == other[start : start + step]:
        start += step
    while step := step // 2:
        if one[start : start + step] == other[start : start + step]:
            start += step
    return min(start, len(one), len(other))


def number(token: bytes) -> float | None:
    """A decimal number, which may have an exponent, or None: "inf", "nan" and hex are words.

    One too large for a double is infinite, as C reads it.
    """
    return float(token) if _NUMBER.fullmatch(token) else None


def show(token: bytes) -> str:
    """A token for a message: printable, and cut if it is long."""
    text = repr(token[:_SHOWN].decode("ascii", "backslashreplace"))
    return f"{text}..." if len(token) > _SHOWN else text


def differ(want: bytes, got: bytes) -> str:
    """The plain message, and so the rule that tokens agree only if they are the same."""
    return f"expected {show(want)}, found {show(got)}"


def same_letters(want: bytes, got: bytes) -> str:
    """The rule that the case of ASCII letters does not matter."""
    return "" if want.lower() == got.lower() else differ(want, got)
