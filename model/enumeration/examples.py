"""What a statement shows: its examples, its answers' words and the numbers it speaks of.

Reads the plain text of the CodeContests shape and nothing else.
"""

from __future__ import annotations

import re
from collections import Counter

import msgspec

_SECTION = re.compile(r"^(Input|Output|Examples?|Notes?)$", re.MULTILINE)
_PART = re.compile(r"^(Input|Output)$", re.MULTILINE)
_EXAMPLES = re.compile(r"^Examples?\n+(?=Input$)", re.MULTILINE)
_NOTE = re.compile(r"^Notes?$", re.MULTILINE)
_QUOTED = re.compile(r"[\"“«']([^\"”»'\n]{1,30})[\"”»']")
_NUMBER = re.compile(r"(?<![\w.,^-])\d{1,5}(?![\w^]|[.,]\d)")
OPPOSITES = (("YES", "NO"), ("Yes", "No"), ("yes", "no"))
_MOST_NUMBERS = 4


class Example(msgspec.Struct, frozen=True):
    """An input and its answer, as lines of words; ``lines`` keeps the input's lines whole."""

    lines: tuple[str, ...]
    answers: tuple[str, ...]


class Shown(msgspec.Struct, frozen=True):
    """A statement, read.

    Attributes:
        examples: in their order.
        numbers: those that the prose speaks of, commonest first; 0, 1 and 2 are always tried.
        letters: single characters that the prose quotes.
        words: words that the section on the output quotes, or a pair of opposites named there.
        has_cases: whether it speaks of test cases.
    """

    examples: tuple[Example, ...]
    numbers: tuple[int, ...]
    letters: tuple[str, ...]
    words: tuple[str, ...]
    has_cases: bool


def read_statement(statement: str) -> Shown:
    """Read a statement; one without examples has none."""
    found = _EXAMPLES.search(statement)
    prose = statement[: found.start()] if found else statement
    examples = _examples(statement[found.end() :]) if found else ()
    first = _SECTION.search(prose)
    story = prose[: first.start()] if first else prose
    output = prose.rpartition("\nOutput\n")[2]
    numbers = Counter(int(text) for text in _NUMBER.findall(story))
    common = [number for number, _ in numbers.most_common() if number > 2]
    letters = dict.fromkeys(text for text in _QUOTED.findall(prose) if len(text) == 1)
    return Shown(
        examples,
        tuple(common[:_MOST_NUMBERS]),
        tuple(letters),
        _words(output),
        bool(re.search(r"test ?cases?|quer(y|ies)", prose, re.IGNORECASE)),
    )


def _examples(text: str) -> tuple[Example, ...]:
    """Inputs and answers in turns; what follows the word Note is none of them."""
    note = _NOTE.search(text)
    parts = _PART.split(text[: note.start()] if note else text)
    named = list(zip(parts[1::2], parts[2::2], strict=True))
    pairs = zip(named[::2], named[1::2], strict=False)
    return tuple(
        Example(_lines(given), _lines(answer))
        for (first, given), (second, answer) in pairs
        if (first, second) == ("Input", "Output")
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(" ".join(line.split()) for line in text.splitlines() if line.strip())


def _words(output: str) -> tuple[str, ...]:
    """Quoted words first, else opposites that stand there as words."""
    quoted = tuple(dict.fromkeys(t for t in _QUOTED.findall(output) if len(t) > 1))
    if len(quoted) >= 2:
        return quoted[:3]
    for pair in OPPOSITES:
        if all(re.search(rf"\b{word}\b", output) for word in pair):
            return pair
    return ()
