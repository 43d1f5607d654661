"""Tests that stay in their files until they are judged: real ones are too large to hold together.

Knows pairs of files and how people name them; nothing of what a package says of its tests.
Invariant: a test is read when it is asked for and not kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import overload

import msgspec

from contest_sim import files
from contest_sim.errors import PackageError
from judge.verdict import TestCase

TEST_LIMIT = 256 << 20
"""Bytes of one input or answer."""

_ANSWERS = ("ans", "answer", "answers", "out", "output", "outputs", "a", "sol", "ok", "expected")
_INPUT_WORD = re.compile(
    r"(?<![a-z])(?:inputs?|inp?)(?![a-z])|(?<![^/])(?-i:I)(?=\.)", re.IGNORECASE
)
_ANSWER_WORD = re.compile(r"(?<![a-z])(?:answers?|ans|outputs?|out)(?![a-z])", re.IGNORECASE)
_PLAIN_ENDINGS = (".txt", ".dat")
_NUMBER = re.compile(r"([0-9]+)")


class StoredTest(msgspec.Struct, frozen=True):
    """A test in files; ``input`` and ``answer`` are relative to ``root``, "" for no answer."""

    name: str
    root: Path
    input: str
    answer: str

    def load(self, limit: int = TEST_LIMIT) -> TestCase:
        """Read it; PackageError when a file cannot be read or exceeds ``limit`` bytes."""
        answer = files.read(self.root, self.answer, limit) if self.answer else b""
        return TestCase(self.name, files.read(self.root, self.input, limit), answer)


class StoredTests(Sequence[TestCase]):
    """A list of tests of which each is read when it is reached.

    Args:
        tests: In order; some may be in memory already.
    """

    def __init__(self, tests: Sequence[StoredTest | TestCase]) -> None:
        self._tests = tuple(tests)

    @property
    def names(self) -> list[str]:
        """Their names; reads nothing."""
        return [test.name for test in self._tests]

    def answer_heads(self, count: int, size: int) -> list[bytes]:
        """The first ``size`` bytes of the answers of ``count`` tests spread over all."""
        chosen = self._tests[:: max(1, len(self._tests) // count)]
        return [_answer_head(test, size) for test in chosen]

    def __len__(self) -> int:
        return len(self._tests)

    @overload
    def __getitem__(self, index: int) -> TestCase: ...
    @overload
    def __getitem__(self, index: slice) -> StoredTests: ...
    def __getitem__(self, index: int | slice) -> TestCase | StoredTests:
        if isinstance(index, slice):
            return StoredTests(self._tests[index])
        test = self._tests[index]
        return test.load() if isinstance(test, StoredTest) else test


def _answer_head(test: StoredTest | TestCase, size: int) -> bytes:
    """The start of an answer, cut between two words."""
    if isinstance(test, TestCase):
        head = test.answer[:size]
    elif test.answer:
        head = files.read(test.root, test.answer, size, head=True)
    else:
        return b""
    return head if len(head) < size else head[: max(head.rfind(b" "), head.rfind(b"\n"), 0)]


def find_cases(root: Path, folder: str) -> tuple[StoredTest, ...]:
    """The pairs ``NAME.in``, ``NAME.ans`` of a folder below ``root``, groups included, by name.

    Raises:
        PackageError: an input without its answer or the reverse.
    """
    base = root / folder
    inputs = {path.with_suffix("") for path in base.rglob("*.in")}
    answers = {path.with_suffix("") for path in base.rglob("*.ans")}
    for path in sorted(inputs ^ answers):
        have, lack = (".in", ".ans") if path in inputs else (".ans", ".in")
        raise PackageError(f"{path}{have}: there is no {path.name}{lack} beside it")
    names = sorted(path.relative_to(root).as_posix() for path in inputs)
    return tuple(
        StoredTest(name.removeprefix("data/"), root, f"{name}.in", f"{name}.ans") for name in names
    )


def find_pairs(root: Path, *, answers: bool = True) -> tuple[StoredTest, ...]:
    """The tests of a folder that holds nothing but tests, in any of the usual namings.

    An input is named by ``in``, ``inp`` or ``input`` as a word anywhere in its path, and its answer
    by ``ans``, ``answer``, ``out``, ``output``, ``a``, ``sol``, ``ok`` or ``expected`` at that
    place: ``1.in 1.ans``, ``input1.txt output1.txt``, ``in/1.txt out/1.txt``. Or the answer's
    name is the input's with such an ending: ``01 01.a``, ``1.txt 1.ans``. Numbers sort as numbers.

    Args:
        root: The folder; tests may lie in folders below it.
        answers: Whether every input must have an answer.

    Raises:
        PackageError: no tests, or an input without an answer or the reverse.
    """
    names = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
    found = {name: _renamed(name, names) for name in names}
    claimed = {answer for choices in found.values() for answer in choices}
    for name in names - claimed:
        found[name] = found[name] or _extended(name, names - claimed)
    claimed = {answer for choices in found.values() for answer in choices}
    tests = {name: choices[0] for name, choices in found.items() if choices and name not in claimed}
    # Notes may be named after tests: a file without its other half ends as one that has it.
    endings = {PurePath(name).suffix for pair in tests.items() for name in pair}
    for name in sorted(names - claimed - tests.keys(), key=_natural):
        file = PurePath(name)
        if endings and file.suffix not in endings:
            continue
        if _INPUT_WORD.search(file.name) and not answers:
            tests[name] = ""
        elif _INPUT_WORD.search(file.name):
            raise PackageError(f"{root / name}: an input without an answer, {_expected(name)}")
        elif _ANSWER_WORD.search(file.name):
            raise PackageError(f"{root / name}: an answer without an input")
    if not tests:
        raise PackageError(f"{root}: no tests in it, 1.in and 1.ans for instance")
    return tuple(
        StoredTest(_title(name), root, name, tests[name]) for name in sorted(tests, key=_natural)
    )


def _renamed(name: str, names: set[str]) -> list[str]:
    """The files that are named as the input ``name`` with another word, likeliest first."""
    words = [match.span() for match in _INPUT_WORD.finditer(name)]
    guesses = []
    for word in _ANSWERS if words else ():
        for start, end in reversed(words):
            guesses.append(name[:start] + _like(name[start:end], word) + name[end:])
        guesses.append(_replaced(name, word))
    return [guess for guess in dict.fromkeys(guesses) if guess != name and guess in names]


def _extended(name: str, names: set[str]) -> list[str]:
    """The files that are named as ``name`` with an answer's ending, likeliest first."""
    bases = [name, *(name.removesuffix(end) for end in _PLAIN_ENDINGS if name.endswith(end))]
    guesses = [f"{base}.{word}" for base in bases for word in _ANSWERS]
    return [guess for guess in guesses if guess in names]


def _replaced(name: str, word: str) -> str:
    return _INPUT_WORD.sub(lambda match: _like(match[0], word), name)


def _like(old: str, new: str) -> str:
    """``new`` in the case of ``old``; ``I`` is answered by ``O``."""
    if old == "I":
        return "O"
    return new.upper() if old.isupper() else new


def _expected(name: str) -> str:
    return f"{_INPUT_WORD.sub('ans', name.rpartition('/')[2])} for instance"


def _title(name: str) -> str:
    """What a report calls a test: its path without an ending that all inputs share."""
    return re.sub(r"\.(?:in|inp|input|txt|dat)$", "", name)


def _natural(name: str) -> list[tuple[int, str]]:
    """A key by which ``2`` comes before ``10``."""
    parts = enumerate(_NUMBER.split(name))
    return [(int(part), "") if place % 2 else (-1, part) for place, part in parts]
