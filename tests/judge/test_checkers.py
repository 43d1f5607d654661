"""Every rule, and Kattis' and CodeContests' in particular, against what their sources say."""

from __future__ import annotations

import math
from typing import get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from judge.checkers import compare
from judge.errors import UnreadableAnswer
from judge.testlib import RULES
from judge.tokens import C_BLANKS, COUNTED_BLANKS, TESTLIB_BLANKS, number
from judge.verdict import Checker, CheckerKind

PROGRAMS = {"validator", "interactor", "testlib", "testlib_interactor"}
KINDS = sorted({*get_args(CheckerKind)} - PROGRAMS)
IGNORING_CASE = Checker(case_sensitive=False)
pieces = [b"a", b"A", b"1", b"-2", b"0.5", b"\x0b", b"\x0c", b"\xff", b"\0", b" ", b"\n", b"\t",
          b"\r", b"\x85", b"\x1c", b"Case ", b"1: ", b"yes"]  # fmt: skip
texts = st.lists(st.sampled_from(pieces), max_size=30).map(b"".join)


def split(data: bytes, blanks: bytes) -> list[bytes]:
    """Tokens byte by byte."""
    tokens, current = [], b""
    for byte in data:
        if byte in blanks:
            tokens, current = tokens + [current] * bool(current), b""
        else:
            current += bytes([byte])
    return tokens + [current] * bool(current)


def accepts(checker: Checker, output: bytes, answer: bytes) -> bool:
    """Whether the output is accepted; an answer that cannot be read accepts nothing."""
    try:
        return compare(checker, output, answer) == ""
    except UnreadableAnswer:
        return False


@given(st.one_of(st.binary(), texts), st.sampled_from(KINDS))
def test_every_rule_accepts_the_answer_itself(data: bytes, kind: CheckerKind) -> None:
    assert compare(Checker(kind), data, bytes(bytearray(data))) == ""


@given(st.one_of(st.binary(), texts), st.one_of(st.binary(), texts), st.sampled_from(KINDS))
def test_a_refusal_is_one_short_printable_line(
    output: bytes, answer: bytes, kind: CheckerKind
) -> None:
    try:
        message = compare(Checker(kind), output, answer)
    except UnreadableAnswer as error:
        message = str(error)
    assert message == "" or (message.isascii() and message.isprintable())
    assert len(message) < 500


@given(texts)
def test_tokens_are_those_of_a_byte_by_byte_reader(data: bytes) -> None:
    assert TESTLIB_BLANKS.split(data) == split(data, b"\n\r \t")
    assert C_BLANKS.split(data) == split(data, b"\n\r \t\v\f")
    assert b"".join(COUNTED_BLANKS.split(data)) == data


@given(texts, texts, texts)
def test_what_two_outputs_share_at_the_start_changes_nothing(
    start: bytes, output: bytes, answer: bytes
) -> None:
    """The shared start is skipped unsplit, a token that reaches over its end is not."""
    agree = split(start + output, b"\n\r \t") == split(start + answer, b"\n\r \t")
    assert accepts(Checker("wcmp"), start + output, start + answer) is agree


@pytest.mark.parametrize("padding", [0, 1, 65_535, 65_536, 65_537, 200_000])
@pytest.mark.parametrize("kind", ["tokens", "wcmp", "codecontests"])
def test_blocks_cut_no_token_and_lose_none(padding: int, kind: CheckerKind) -> None:
    answer = b"x " + b"7" * padding + b" 8 9" + b" " * padding + b"\n10 11"
    spread = answer.replace(b" ", b"\n\n")
    assert compare(Checker(kind), spread, answer) == ""
    assert "'11'" in compare(Checker(kind), spread[:-1] + b"2", answer)
    assert "tokens, found" in compare(Checker(kind), spread[:-3], answer)
    assert "tokens, found" in compare(Checker(kind), spread + b" 12", answer)


def test_a_place_counts_every_token_before_it() -> None:
    words = [b"%d" % i for i in range(50_000)]
    answer = b" ".join(words)
    words[40_000] = b"x"
    message = "token 40001: expected '40000', found 'x'"
    assert compare(Checker(), b" ".join(words), answer) == message
    assert compare(Checker(), b"\n".join(words), answer) == message
    assert compare(Checker(), b"\n".join(words[:40_000]), answer) == (
        "expected 50000 tokens, found 40000"
    )


@pytest.mark.parametrize("kind", sorted(PROGRAMS))
def test_a_program_is_no_rule(kind: CheckerKind) -> None:
    with pytest.raises(ValueError, match="is a program"):
        compare(Checker(kind), b"1", b"2")


def test_every_kind_is_a_program_or_a_rule() -> None:
    assert set(KINDS) == {"tokens", "codecontests", *RULES}


# --- numbers ---


@pytest.mark.parametrize("token", ["1", "1.", ".5", "+1", "-.5e-3", "1E+9", "007", "1e999"])
def test_decimal_numbers_are_read(token: str) -> None:
    assert number(token.encode()) == float(token)


@pytest.mark.parametrize(
    "token", ["", ".", "1e", "e5", "+-1", "0x1", "1_0", "nan", "inf", "Infinity", "1f", "1e5.0"]
)
def test_other_spellings_are_words(token: str) -> None:
    assert number(token.encode()) is None


def test_an_arabic_digit_is_no_digit() -> None:
    assert number("\u0661".encode()) is None


HUGE = {
    "10^6 digits": b"9" * 10**6,
    "10^6 digits and a letter": b"9" * 10**6 + b"x",
    "10^6 decimals": b"0." + b"3" * 10**6,
    "a huge exponent": b"1e999999999",
    "an exponent of 10^6 digits": b"1e" + b"9" * 10**6,
    "10^6 digits scaled back to 1": b"1" + b"0" * 10**6 + b"e-1000000",
    "10^6 signs": b"-" * 10**6,
}


@pytest.mark.parametrize("name", HUGE)
@pytest.mark.parametrize("kind", KINDS)
def test_no_number_is_too_long(kind: CheckerKind, name: str) -> None:
    """No limit on digits is met and no pattern backtracks; 10^12 steps would not end."""
    checker = Checker(kind, float_relative=1e-6) if kind == "tokens" else Checker(kind)
    is_one = name.endswith("back to 1") and kind in {
        "tokens", "codecontests", "acmp", "rcmp", "dcmp", "rcmp4", "rcmp6", "rcmp9", "rncmp"
    }  # fmt: skip
    assert accepts(checker, HUGE[name], b"1") is is_one
    assert accepts(checker, b"1", HUGE[name]) is is_one


# --- Kattis' default validator ---


def kattis(checker: Checker, output: bytes, answer: bytes) -> bool:
    """The specification's "Default output validator", as plain as can be."""
    blanks = b" \t\n\r\v\f"
    words = [split(text, blanks) for text in (output, answer)]
    if len(words[0]) != len(words[1]):
        return False
    return all(kattis_token(checker, *pair) for pair in zip(*words, strict=True))


def kattis_token(checker: Checker, got: bytes, want: bytes) -> bool:
    tolerances = [checker.float_absolute, checker.float_relative]
    a, s = number(want), number(got)
    if tolerances != [None, None] and a is not None and math.isfinite(a):
        if s is None:
            return False
        absolute = tolerances[0] is not None and abs(s - a) <= tolerances[0]
        return absolute or (tolerances[1] is not None and abs(s - a) <= tolerances[1] * abs(a))
    return got == want if checker.case_sensitive else got.lower() == want.lower()


tolerance = st.sampled_from([None, 0.0, 1e-6, 0.25])
checkers = st.builds(
    Checker, case_sensitive=st.booleans(), float_absolute=tolerance, float_relative=tolerance
)
reals = st.sampled_from([b"0", b"1", b"1.0", b"1.2", b"-1", b"1e0", b"1e999", b"100", b"120", b"A",
                         b"a", b"nan", b"NaN", b"1.0000001", b" ", b"\n", b"\v"])  # fmt: skip
real_texts = st.lists(reals, max_size=6).map(b" ".join)


@given(checkers, real_texts, real_texts)
@example(Checker(float_relative=0.25), b"100", b"120")
def test_tokens_are_compared_as_kattis_specifies(
    checker: Checker, output: bytes, answer: bytes
) -> None:
    assert accepts(checker, output, answer) is kattis(checker, output, answer)


CLOSE = Checker(float_absolute=1e-6, float_relative=1e-6)
RELATIVE, ABSOLUTE = Checker(float_relative=1e-6), Checker(float_absolute=1e-6)
STRICT_SPACE = Checker(space_sensitive=True)
KATTIS: list[tuple[Checker, bytes, bytes, bool]] = [
    (IGNORING_CASE, b"yes", b"YES", True),
    (IGNORING_CASE, "É".encode(), "é".encode(), False),  # ASCII only
    (Checker(), b"yes", b"YES", False),
    (Checker(), b"  1\v2\f\r\n3  \n\n", b"1 2 3", True),
    (Checker(), b"1\x002", b"1 2", False),
    (Checker(), b"1\x852", b"1 2", False),  # not white space in the C locale
    (Checker(), b"1.0", b"1", False),
    (Checker(), b"10000000000000001", b"10000000000000000", False),
    (Checker(), b"", b"1", False),
    (Checker(), b"1", b"", False),
    (Checker(), b"1 2", b"1", False),
    (CLOSE, b"1.0000009", b"1", True),
    (CLOSE, b"1000000.9", b"1000000", True),
    (CLOSE, b"0.0000009", b"0", True),
    (CLOSE, b"1.1", b"1", False),
    (CLOSE, b"3.14000000e-2", b"0.0314", True),
    (CLOSE, b"1.", b"1", True),
    (CLOSE, b"one", b"1", False),
    (CLOSE, b"1", b"one", False),
    (CLOSE, b"ONE", b"one", False),
    (CLOSE, b"nan", b"1", False),
    (CLOSE, b"1e999", b"1", False),
    (CLOSE, b"inf", b"1e999", False),  # too large for a double, so a word
    (CLOSE, b"1e9999", b"1e999", False),
    (CLOSE, b"0x1", b"1", False),
    (CLOSE, b"10000000000000001", b"10000000000000000", True),  # integers are numbers, too
    (RELATIVE, b"1000000.9", b"1000000", True),
    (RELATIVE, b"0.0000009", b"0", False),
    (ABSOLUTE, b"1000000.9", b"1000000", False),
    (ABSOLUTE, b"0.0000009", b"0", True),
    (Checker(float_absolute=0.0), b"1.0", b"1", True),
    (Checker(float_absolute=0.0), b"1.0000001", b"1", False),
    (STRICT_SPACE, b"1 2\n", b"1 2\n", True),
    (STRICT_SPACE, b"1 2", b"1 2\n", False),
    (STRICT_SPACE, b"1 2\n\n", b"1 2\n", False),
    (STRICT_SPACE, b"1  2\n", b"1 2\n", False),
    (STRICT_SPACE, b"1\t2\n", b"1 2\n", False),
    (STRICT_SPACE, b" 1 2\n", b"1 2\n", False),
    (STRICT_SPACE, b"1 2\r\n", b"1 2\n", False),
    (Checker(space_sensitive=True, case_sensitive=False), b"A b\n", b"a B\n", True),
    (Checker(space_sensitive=True, float_absolute=0.1), b"1.05 b\n", b"1 b\n", True),
    (Checker(space_sensitive=True, float_absolute=0.1), b"1.05\nb\n", b"1 b\n", False),
]  # fmt: skip


@pytest.mark.parametrize(("checker", "output", "answer", "accepted"), KATTIS)
def test_the_flags_of_kattis_default_validator(
    checker: Checker, output: bytes, answer: bytes, accepted: bool
) -> None:
    assert accepts(checker, output, answer) is accepted


@given(texts)
def test_blanks_and_case_can_be_ignored(data: bytes) -> None:
    loose = b"\r\n" + b" \v".join(split(data, b"\n\r \t\v\f")) + b"  \n"
    assert compare(Checker(), loose, data) == ""
    assert compare(IGNORING_CASE, loose.swapcase(), data) == ""


@given(texts, texts)
def test_space_sensitive_is_equality_byte_for_byte(output: bytes, answer: bytes) -> None:
    assert accepts(STRICT_SPACE, output, answer) is (output == answer)


# --- CodeContests' OutputsMatch ---


CODECONTESTS: list[tuple[str, bytes, bytes, bool]] = [
    ("a: integers are doubles", b"10000000000000001", b"10000000000000000", True),
    ("a: beyond 32 bits, too", b"4294967296", b"4294967297", False),
    ("a: leading zeros", b"007", b"7", True),
    ("a: an integer and a real", b"1.0", b"1", True),
    ("b: nothing relative", b"1000000000.0001", b"1000000000.0002", False),
    ("b: tiny reals match anything tiny", b"0.000001", b"0.000009", True),
    ("b: less than, not at most", b"0.00001", b"0", False),
    ("b: absolute", b"1.000009", b"1", True),
    ("c: case is lost", b"Ab", b"aB", True),
    ("d: inf is not inf", b"inf 1.0", b"inf 1", False),
    ("d: unless all is the same text", b"INF\n1", b"inf 1", True),
    ("d: infinity and inf are text no more", b"infinity", b"inf", False),
    ("d: overflow is inf", b"1e999 1.0", b"1e999 1", False),
    ("d: nan", b"nan 1.0", b"nan 1", False),
    ("d: nan with letters", b"nan(a_1) 1.0", b"nan(a_1) 1", False),
    ("d: a bracket of other signs is text", b"nan(-) 1.0", b"nan(-) 1", True),
    ("e: hexadecimal is text", b"0x10", b"16", False),
    ("e: two signs are text", b"+-1", b"-1", False),
    ("one sign is not", b"+1", b"1", True),
    ("a bare exponent is text", b"1e", b"1", False),
    ("points", b"1. .5", b"1 0.5", True),
    ("counts", b"1 2", b"1", False),
    ("counts the other way", b"", b"1", False),
    ("vertical tabs separate", b"1\v2", b"1 2", True),
    ("form feeds do not", b"1\f2", b"1 2", False),
    ("but are stripped from numbers", b"\f1\f", b"1.0", True),
    ("and not from words", b"\fa", b"a", False),
    ("blank lines", b"\n\n1\r\n", b"1", True),
]


@pytest.mark.parametrize(("output", "answer", "accepted"), [case[1:] for case in CODECONTESTS],
                         ids=[case[0] for case in CODECONTESTS])  # fmt: skip
def test_codecontests_bug_for_bug(output: bytes, answer: bytes, accepted: bool) -> None:
    assert accepts(Checker("codecontests"), output, answer) is accepted


def outputs_match(output: bytes, answer: bytes) -> bool:
    """``OutputsMatch`` line for line, with Python's float for the numbers that it knows."""
    ours, theirs = (split(text.lower(), b" \n\t\r\v") for text in (output, answer))
    if ours == theirs:
        return True
    if len(ours) != len(theirs):
        return False
    return all(values_match(*pair) for pair in zip(ours, theirs, strict=True))


def values_match(a: bytes, b: bytes) -> bool:
    try:
        return abs(float(a) - float(b)) < 1e-5
    except ValueError:
        return a == b


@given(real_texts, real_texts)
def test_codecontests_is_outputs_match(output: bytes, answer: bytes) -> None:
    assert accepts(Checker("codecontests"), output, answer) is outputs_match(output, answer)
