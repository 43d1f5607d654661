"""Token comparison against testlib's definitions, written a second time as plain as can be."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.checkers import close, compare_tokens, split_tokens

BLANKS = b"\n\r \t"
texts = st.lists(st.sampled_from([b"a", b"A", b"1", b"\x0b", b"\x0c", b"\xff", b" ", b"\n", b"\t",
                                  b"\r", b"\x85", b"\x1c"]), max_size=30).map(b"".join)  # fmt: skip


def plain_tokens(data: bytes) -> list[bytes]:
    """Tokens byte by byte, as testlib reads them."""
    tokens, current = [], b""
    for byte in data:
        if byte in BLANKS:
            tokens, current = tokens + [current] * bool(current), b""
        else:
            current += bytes([byte])
    return tokens + [current] * bool(current)


@given(texts)
def test_tokens_are_those_of_a_byte_by_byte_reader(data: bytes) -> None:
    assert split_tokens(data) == plain_tokens(data)


@given(texts, texts)
def test_outputs_agree_exactly_when_their_tokens_do(output: bytes, answer: bytes) -> None:
    agree = plain_tokens(output) == plain_tokens(answer)
    assert (compare_tokens(output, answer) == "") is agree


@given(texts)
def test_blanks_and_case_can_be_ignored(data: bytes) -> None:
    loose = b"\r\n" + b" \t".join(plain_tokens(data)) + b"  \n"
    assert compare_tokens(loose, data) == ""
    assert compare_tokens(loose.swapcase(), data, case_sensitive=False) == ""


finite = st.floats(allow_nan=False, allow_infinity=False)


@given(finite, finite, st.sampled_from([1e-4, 1e-6, 1e-9]))
def test_close_is_testlib_s_double_compare(expected: float, found: float, eps: float) -> None:
    """testlib.h: absolute, or between the bounds scaled by 1 - eps and 1 + eps."""
    eps += 1e-15
    low, high = sorted((expected * (1 - eps), expected * (1 + eps)))
    reference = abs(found - expected) <= eps or low <= found <= high
    near_edge = math.isclose(abs(found - expected), eps * max(1, abs(expected)), rel_tol=1e-6)
    assert near_edge or math.isinf(high - low) or close(expected, found, eps - 1e-15) is reference


@pytest.mark.parametrize(
    ("output", "answer", "tolerance", "accepted"),
    [
        (b"1000000.9", b"1000000", 1e-6, True),
        (b"1.0000009", b"1", 1e-6, True),
        (b"1.1", b"1", 1e-6, False),
        (b"0.0000005", b"0", 1e-6, True),
        (b"10000000000000001", b"10000000000000000", None, False),
        (b"1.0", b"1", None, False),
        (b"1.0", b"1", 1e-9, True),
        (b"1e0", b"1.", 1e-9, True),
        (b"+.5", b"0.5", 1e-9, True),
        (b"nan", b"1", 1e-6, False),
        (b"NaN", b"NaN", 1e-6, True),
        (b"inf", b"1", 1e-6, False),
        (b"1e999", b"1", 1e-6, False),
        (b"1", b"1e999", 1e-6, False),
        (b"1e999", b"1e9999", 1e-6, True),
        (b"-1e999", b"1e999", 1e-6, False),
        (b"0x1", b"1", 1e-6, False),
        (b"1_0", b"10", 1e-6, False),
        ("\u0661".encode(), b"1", 1e-6, False),
        (b"Yes", b"YES", 1e-6, False),
        (b"", b"", None, True),
        (b"1", b"", None, False),
        (b"", b"1", None, False),
        (b"1 2", b"1", 1e-6, False),
        (b"1\x0b2", b"1 2", None, False),
    ],
)
def test_known_cases(output: bytes, answer: bytes, tolerance: float | None, accepted: bool) -> None:
    assert (compare_tokens(output, answer, float_tolerance=tolerance) == "") is accepted


def test_close_knows_nan_and_infinity() -> None:
    nan, inf = math.nan, math.inf
    assert close(nan, nan, 1e-6)
    assert not close(nan, 1.0, 1e-6)
    assert not close(1.0, nan, 1e-6)
    assert close(inf, inf, 1e-6)
    assert not close(inf, -inf, 1e-6)
    assert not close(inf, 1.0, 1e-6)


def test_the_message_names_the_first_difference_and_is_short() -> None:
    assert compare_tokens(b"1 2 3", b"1 5 4") == "token 2: expected '5', found '2'"
    assert compare_tokens(b"1 2", b"1 2 3") == "expected 3 tokens, found 2"
    assert "token 1" in compare_tokens(b"\xff" * 10**6, b"1")
    assert len(compare_tokens(b"\xff" * 10**6, b"1")) < 250
