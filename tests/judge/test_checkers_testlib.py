"""Testlib's named checkers against their documented rules, and against plain second readings."""

from __future__ import annotations

import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.checkers import compare
from judge.errors import UnreadableAnswer
from judge.testlib import double_compare
from judge.verdict import Checker, CheckerKind

BLANKS = b" \n\r\t"
Golden = list[tuple[bytes, bytes, str]]


def outcome(kind: CheckerKind, output: bytes, answer: bytes) -> str:
    """Testlib's word: AC, WA, PE, or FAIL where the answer breaks the rule."""
    try:
        message = compare(Checker(kind), output, answer)
    except UnreadableAnswer:
        return "FAIL"
    return "AC" if not message else "PE" if "PE: " in message else "WA"


INTEGERS: Golden = [
    (b"-5\n", b" -5", "AC"),
    (b"0", b"1", "WA"),
    (b"+5", b"5", "PE"),
    (b"007", b"7", "PE"),
    (b"-0", b"0", "PE"),
    (b"-", b"0", "PE"),
    (b"1.0", b"1", "PE"),
    (b"1e3", b"1000", "PE"),
    (b"x", b"1", "PE"),
    (b"\xd9\xa1", b"1", "PE"),
    (b"1", b"01", "FAIL"),
    (b"1", b"one", "FAIL"),
]
ONE: Golden = [(b"", b"1", "PE"), (b"1 1", b"1", "PE"), (b"1", b"", "FAIL"), (b"1", b"1 2", "AC")]
MANY: Golden = [(b"1\n2", b"1 2", "AC"), (b"1 2", b"2 1", "WA"), (b"1", b"1 2", "WA"),
                (b"1 2 3", b"1 2", "WA"), (b"", b"1", "WA"), (b" \n", b"", "AC")]  # fmt: skip
REALS: Golden = [
    (b"1.0000001", b"1", "AC"),
    (b"1.", b"+1e0", "AC"),
    (b"2", b"1", "WA"),
    (b"nan", b"1", "PE"),
    (b"inf", b"1e999", "PE"),
    (b"0x1", b"1", "PE"),
    (b"1_0", b"10", "PE"),
    (b"1e999", b"1", "WA"),
    (b"1", b"1e999", "WA"),
    (b"1e998", b"1e999", "AC"),
    (b"-1e999", b"1e999", "WA"),
    (b"1", b"nan", "FAIL"),
]
ABSOLUTE: Golden = [(b"1000000.0000014", b"1000000", "AC"), (b"1000000.0000016", b"1000000", "WA"),
                    (b"0.0000014", b"0", "AC"), (b"0.0000016", b"0", "WA")]  # fmt: skip
YES_NO: Golden = [(b"yes", b"YES", "AC"), (b"nO", b"No", "AC"), (b"no", b"YES", "WA"),
                  (b"y", b"YES", "PE"), (b"1", b"NO", "PE"),
                  (b"yes", b"maybe", "FAIL")]  # fmt: skip
EACH: Golden = [(b"1 2", b"1 3", "WA"), (b"1", b"1 2", "PE"), (b"1 2 3", b"1 2", "PE")]

GOLDEN: dict[CheckerKind, Golden] = {
    "wcmp": [*MANY, (b"Yes", b"yes", "WA"), (b"1.0", b"1", "WA"), (b"a\vb", b"a b", "WA"),
             (b"+5", b"5", "WA")],
    "ncmp": [*MANY, *INTEGERS, (b"9223372036854775808", b"1", "PE"),
             (b"-9223372036854775808", b"1", "WA"), (b"9223372036854775807", b"1", "WA"),
             (b"-9223372036854775809", b"1", "PE"), (b"2147483648", b"1", "WA")],
    "icmp": [*ONE, *INTEGERS, (b"2147483648", b"1", "PE"), (b"-2147483648", b"1", "WA"),
             (b"2147483647", b"1", "WA"), (b"-2147483649", b"1", "PE")],
    "hcmp": [*ONE[:3], *INTEGERS, (b"9" * 40, b"9" * 39, "WA"), (b"9" * 40, b" " + b"9" * 40, "AC"),
             (b"1", b"1 2", "FAIL")],
    "uncmp": [*INTEGERS, (b"2 1 1", b"1 1 2", "AC"), (b"2 2 1", b"1 1 2", "WA"),
              (b"1", b"1 1", "WA"),
              (b"1 1", b"1", "WA"), (b"", b"", "AC"), (b"2 x", b"1 2", "PE")],
    "acmp": [*ONE, *REALS, *ABSOLUTE],
    "rcmp": [*ONE, *REALS, *ABSOLUTE],
    "dcmp": [*ONE, *REALS, (b"1000000.9", b"1000000", "AC"), (b"1000001.1", b"1000000", "WA"),
             (b"0.0000009", b"0", "AC"), (b"-0.0000011", b"0", "WA"), (b"3e301", b"2e301", "AC")],
    "rcmp4": [*EACH, *REALS, (b"1.00009", b"1", "AC"), (b"1.00011", b"1", "WA"),
              (b"10000.9", b"10000", "AC"), (b"-10001.1", b"-10000", "WA")],
    "rcmp6": [*EACH, *REALS, (b"1.0000009", b"1", "AC"), (b"1.0000011", b"1", "WA"),
              (b"1000000.9", b"1000000", "AC"), (b"-1000001.1", b"-1000000", "WA")],
    "rcmp9": [*EACH, (b"1.0000000009", b"1", "AC"), (b"1.0000000011", b"1", "WA"),
              (b"1000000000.9", b"1000000000", "AC"), (b"1000000001.1", b"1000000000", "WA")],
    "rncmp": [*EACH, *REALS, (b"1000000.000014", b"1000000", "AC"),
              (b"1000000.000016", b"1000000", "WA"), (b"3e301", b"2e301", "WA")],
    "yesno": [*YES_NO, (b"yes yes", b"YES", "PE"), (b"", b"YES", "PE"), (b"YES", b"", "FAIL")],
    "nyesno": [*YES_NO, (b"yes\nNO", b"YES no", "AC"), (b"yes", b"YES no", "WA"),
               (b"yes no yes", b"YES no", "WA"), (b"", b"YES", "WA")],
    "fcmp": [(b"a b\nc", b"a b\nc\n", "AC"), (b"a b\r\nc\r\n", b"a b\nc\n", "AC"),
             (b"a  b", b"a b", "WA"), (b"a b ", b"a b", "WA"), (b"a\nb", b"a b", "WA"),
             (b"A", b"a", "WA"), (b"a\n\n \t\r\n", b"a", "AC"), (b"a\nb", b"a", "PE"),
             (b"a", b"a\n\n", "AC"), (b"a", b"a\n\n\n", "AC"), (b"a", b"a\nb", "WA"),
             (b"", b"\n", "AC"),
             (b"a\n\nb", b"a\nb", "WA"), (b"a\rb", b"ab", "AC"), (b"a\r\r\n", b"a\r", "WA"),
             (b"a\r", b"a", "WA"), (b"a\v", b"a", "WA")],
    "lcmp": [(b"  a   b \nc", b"a b\nc\n", "AC"), (b"a b\r\nc", b"a\tb\nc", "AC"),
             (b"a\nb", b"a b", "WA"), (b"a b\n\n\n", b"a b", "AC"), (b"a\n\nb", b"a\nb", "WA"),
             (b"a", b"a\n\n\n", "AC"), (b"A", b"a", "WA"), (b"a\vb", b"a b", "AC"),
             (b"a\nb", b"a", "PE"),
             (b"a", b"a\nb", "WA"), (b"", b"", "AC")],
    "caseicmp": [(b"Case 1: 5\nCase 2: 7", b"Case 1:\n5 Case 2: 7\n", "AC"),
                 (b"Case 1: 5", b"Case 1: 6", "WA"), (b"case 1: 5", b"Case 1: 5", "PE"),
                 (b"Case 1 : 5", b"Case 1: 5", "PE"), (b"Case 2: 5", b"Case 1: 5", "PE"),
                 (b"Case 1: 05", b"Case 1: 5", "PE"), (b"Case 1: 5 5", b"Case 1: 5", "PE"),
                 (b"Case 1: 5 Case", b"Case 1: 5", "PE"), (b"Case 1:", b"Case 1: 5", "PE"),
                 (b"Case 1: 5", b"Case 1: 5 Case 2: 7", "PE"), (b"", b"Case 1: 5", "PE"),
                 (b"Case 1: 5 Case 2: 7", b"Case 1: 5", "PE"), (b"5", b"Case 1: x", "PE"),
                 (b"Case 1: 5", b"Case 1: x", "FAIL"), (b"Case 1: 5", b"5", "FAIL")],
    "casencmp": [(b"Case 1: 5 6\nCase 2:", b"Case 1:\n5 6 Case 2:\n", "AC"),
                 (b"Case 1: 5", b"Case 1: 5 6", "WA"), (b"Case 1: 5 6", b"Case 1: 5", "WA"),
                 (b"Case 1: 6 5", b"Case 1: 5 6", "WA"), (b"Case 1: +5", b"Case 1: 5", "PE"),
                 (b"Case 1: 5", b"Case 1: 5 Case 2: 7", "PE"), (b"Case 3: 5", b"Case 1: 5", "PE"),
                 (b"Case 1: 5 Case 2: 7", b"Case 1: 5", "PE"),
                 (b"Case 1: 5 Case", b"Case 1: 5", "AC"),
                 (b"Case 1: 5", b"1: 5", "FAIL")],
    "casewcmp": [(b"Case 1: a b\nCase 2: c", b"Case 1:\na b Case 2: c\n", "AC"),
                 (b"Case 1: a", b"Case 1: A", "WA"), (b"Case 1: a b", b"Case 1: a", "WA"),
                 (b"Case 1: a", b"Case 1: a Case 2: b", "PE"),
                 (b"Case one: a", b"Case 1: a", "PE")],
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "output", "answer", "word"),
    [(kind, *case) for kind, cases in GOLDEN.items() for case in cases],
)
def test_a_named_checker_says_what_testlib_s_says(
    kind: CheckerKind, output: bytes, answer: bytes, word: str
) -> None:
    assert outcome(kind, output, answer) == word


def test_what_is_the_same_bytes_is_accepted_unread() -> None:
    """Testlib fails on such answers, which would make a correct program's verdict JE."""
    assert outcome("ncmp", b"007\n1", b"007 1") == "AC"
    assert outcome("icmp", b"1 2", b"1 2") == "AC"
    assert outcome("dcmp", b"nan ", b"nan") == "AC"


def test_messages_say_where_and_what() -> None:
    messages = {
        ("wcmp", b"1 2 3", b"1 5 4"): "token 2: expected '5', found '2'",
        ("ncmp", b"1 x", b"1 5"): "token 2: PE: expected an int64, found 'x'",
        ("rcmp6", b"1", b"1 5"): "PE: expected 2 tokens, found 1",
        ("fcmp", b"a\nb", b"a\nc"): "line 2: expected 'c', found 'b'",
        ("fcmp", b"a\n\nb", b"a"): "PE: expected no more lines, found 'b'",
        ("uncmp", b"1 3", b"1 2"): "in any order: expected '2', found '3'",
        ("uncmp", b"1", b"1 2"): "'2' is missing",
        ("uncmp", b"1 1", b"1"): "'1' is too many",
        ("yesno", b"", b"YES"): "PE: expected one token, found none",
        ("casewcmp", b"Case 1: a", b"Case 1: b"): "case 1: expected 'b', found 'a'",
        ("casewcmp", b"Case 1 a", b"Case 1: b"): "PE: case 1: expected '1:', found '1'",
    }
    for (kind, output, answer), message in messages.items():
        assert compare(Checker(kind), output, answer) == message  # type: ignore[arg-type]


# --- doubleCompare ---

reals = st.floats(-1e12, 1e12) | st.sampled_from([0.0, 1.0, -1.0, 1e299, 2e301, -2e301, math.inf])


@given(reals, reals, st.sampled_from([1e-4, 1e-6, 1e-9]))
def test_double_compare_is_an_interval_around_the_answer(
    expected: float, found: float, eps: float
) -> None:
    """testlib.h: absolute, or between the bounds scaled by 1 - eps and 1 + eps."""
    eps += 1e-15
    reference = abs(found - expected) <= eps or abs(found - expected) <= eps * abs(expected)
    near_edge = math.isclose(abs(found - expected), eps * max(1, abs(expected)), rel_tol=1e-6)
    if max(abs(expected), abs(found)) > 1e300:
        reference = min(abs(expected), abs(found)) > 1e300 and (expected > 0) == (found > 0)
        near_edge = False
    assert near_edge or double_compare(expected, found, eps - 1e-15) is reference


# --- second readings ---

parts = st.sampled_from([b"1", b"2", b"-1", b"01", b"x", b"", b" ", b"\n", b"\r\n", b"\r",
                         b"\t", b"\v",
                         b"\xff", b"Case 1:", b"Case 2:", b"Case"])  # fmt: skip
texts = st.lists(parts, max_size=12).map(b" ".join) | st.lists(parts, max_size=12).map(b"".join)


class Stream:
    """``InStream``, a character at a time."""

    END = 255

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.position = 0

    @property
    def current(self) -> int:
        return self.data[self.position] if self.position < len(self.data) else -1

    def step(self) -> int:
        found = self.current
        self.position += 1
        return self.END if found < 0 else found

    def eof(self) -> bool:
        return self.position >= len(self.data)

    def string(self) -> bytes:
        line = b""
        while self.current not in {-1, 10}:
            if self.current == 13:
                self.step()
                if self.current == 10:
                    break
            line += bytes([self.step()])
        self.step()
        return line

    def rest_is_blank(self) -> bool:
        return not self.data[self.position :].strip(BLANKS)


def plain_lines(output: bytes, answer: bytes, *, words: bool) -> bool:
    theirs, ours = Stream(answer), Stream(output)
    while not theirs.eof():
        want = theirs.string()
        if want == b"" and theirs.eof():
            break
        got = ours.string()
        if (want.split() != got.split()) if words else (want != got):
            return False
    return ours.rest_is_blank()


@given(texts, texts)
def test_lines_are_read_as_by_a_character_reader(output: bytes, answer: bytes) -> None:
    agree = output == answer or plain_lines(output, answer, words=False)
    assert (outcome("fcmp", output, answer) == "AC") is agree
    agree = output == answer or plain_lines(output, answer, words=True)
    assert (outcome("lcmp", output, answer) == "AC") is agree


def tokens(data: bytes) -> list[bytes]:
    return re.findall(rb"[^ \n\r\t]+", data)


@given(texts, texts)
def test_word_sequences_are_equal_lists(output: bytes, answer: bytes) -> None:
    assert (outcome("wcmp", output, answer) == "AC") is (tokens(output) == tokens(answer))


numbers = st.lists(st.sampled_from([b"0", b"1", b"-7", b"12"]), max_size=6)


@given(numbers, numbers)
def test_unordered_sequences_are_sorted_lists(output: list[bytes], answer: list[bytes]) -> None:
    accepted = outcome("uncmp", b" ".join(output), b"\n".join(answer)) == "AC"
    assert accepted is (sorted(map(int, output)) == sorted(map(int, answer)))


cases = st.lists(numbers, max_size=4)


def as_cases(values: list[list[bytes]]) -> bytes:
    return b"".join(
        b"Case %d: %s\n" % (place, b" ".join(case)) for place, case in enumerate(values, 1)
    )


@given(cases, cases)
def test_cases_are_lists_of_lists(output: list[list[bytes]], answer: list[list[bytes]]) -> None:
    texts = as_cases(output), as_cases(answer)
    assert (outcome("casewcmp", *texts) == "AC") is (output == answer)
    assert (outcome("casencmp", *texts) == "AC") is (output == answer)
    if all(len(case) == 1 for case in answer):
        assert (outcome("caseicmp", *texts) == "AC") is (output == answer)
