"""Compares an output with the answer, by tokens. Pure; validators are run by the workshop.

Blanks and tokens are testlib's: a token is a maximal run of bytes that are not LF, CR, space or
tab, and the two sequences must be equally long. Numbers follow testlib's ``doubleCompare``.
"""

from __future__ import annotations

import math
import re

_TOKEN = re.compile(rb"[^\n\r \t]+")
_NUMBER = re.compile(rb"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_SHOWN = 40


def split_tokens(data: bytes) -> list[bytes]:
    """Split on testlib's four blanks only: vertical tabs and form feeds belong to tokens."""
    if b"\v" in data or b"\f" in data:
        return _TOKEN.findall(data)
    return data.split()


def close(expected: float, found: float, tolerance: float) -> bool:
    """Tell whether two numbers agree absolutely or relative to ``expected``.

    NaN agrees only with NaN and an infinity only with itself (testlib.h, ``doubleCompare``).
    """
    if math.isnan(expected) or math.isnan(found):
        return math.isnan(expected) and math.isnan(found)
    if math.isinf(expected) or math.isinf(found):
        return expected == found
    error = abs(found - expected)
    margin = tolerance + 1e-15
    return error <= margin or error <= margin * abs(expected)


def _agree(expected: bytes, found: bytes, tolerance: float | None) -> bool:
    if expected == found:
        return True
    if tolerance is None or not (_NUMBER.fullmatch(expected) and _NUMBER.fullmatch(found)):
        return False
    return close(float(expected), float(found), tolerance)


def _show(token: bytes) -> str:
    text = token[:_SHOWN].decode("ascii", "backslashreplace")
    return f"{text!r}..." if len(token) > _SHOWN else repr(text)


def compare_tokens(
    output: bytes,
    answer: bytes,
    *,
    case_sensitive: bool = True,
    float_tolerance: float | None = None,
) -> str:
    """Return "" when ``output`` is accepted, else what differs first.

    Args:
        output: What the program wrote; any bytes.
        answer: What it should have written.
        case_sensitive: Whether ASCII letters must agree in case.
        float_tolerance: Accept numbers this close, absolutely or relative to the answer's; None
            compares them as text.
    """
    if not case_sensitive:
        output, answer = output.lower(), answer.lower()
    found, expected = split_tokens(output), split_tokens(answer)
    if found == expected:
        return ""
    for place, (want, got) in enumerate(zip(expected, found, strict=False), 1):
        if not _agree(want, got, float_tolerance):
            return f"token {place}: expected {_show(want)}, found {_show(got)}"
    if len(found) != len(expected):
        return f"expected {len(expected)} tokens, found {len(found)}"
    return ""
