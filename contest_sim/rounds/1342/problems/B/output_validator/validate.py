"""Accept any short enough string of the smallest possible period that contains its test case's.

Protocol of Kattis output validators: ``validate.py INPUT ANSWER FEEDBACK_DIR``, the contestant's
output on standard input, exit 42 to accept and 43 to reject. The output may hold any bytes; it is
judged by its properties alone, so the answer file is not read.
"""

import contextlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path


class Rejected(Exception):
    """The output is wrong; the message says where."""


def smallest_period(t: bytes) -> int:
    """1 if one character is enough; else 2, for 01 as often as ``t`` is long contains ``t``."""
    return len(set(t))


def contains(s: bytes, t: bytes) -> bool:
    """Whether ``t`` is a subsequence of ``s``."""
    rest = iter(s)
    return all(character in rest for character in t)


def check_case(t: bytes, words: Iterator[bytes], where: str) -> None:
    """Take one string; its length is checked first, so that a huge one costs nothing."""
    s = next(words, b"")
    if len(s) > 2 * len(t):
        raise Rejected(f"{where}: {len(s)} characters, at most {2 * len(t)} are allowed")
    if not re.fullmatch(rb"[01]+", s):
        raise Rejected(f"{where}: expected zeros and ones, found {s[:20]!a}")
    if not contains(s, t):
        raise Rejected(f"{where}: the given string is no subsequence")
    k = smallest_period(t)
    if s[k:] != s[:-k]:
        raise Rejected(f"{where}: the period is not {k}")


def check(strings: list[str], words: Iterator[bytes]) -> None:
    """Raise Rejected unless the words answer every test case and end there."""
    for i, t in enumerate(strings[1:], 1):
        check_case(t.encode(), words, f"test case {i}")
    if next(words, None) is not None:
        raise Rejected("there is output after the last test case")


def explain(feedback_dir: str, reason: str) -> None:
    """Leave the reason where the judge looks for it, if it can be written there."""
    with contextlib.suppress(OSError):
        Path(feedback_dir, "judgemessage.txt").write_text(f"{reason}\n", encoding="ascii")


def main() -> int:
    """Judge standard input against the input file; the exit status is the verdict."""
    input_path, _answer_path, feedback_dir = sys.argv[1:4]
    words = (match[0] for match in re.finditer(rb"\S+", sys.stdin.buffer.read()))
    try:
        check(Path(input_path).read_text(encoding="ascii").split(), words)
    except Rejected as reason:
        explain(feedback_dir, str(reason))
        return 43
    return 42


if __name__ == "__main__":
    sys.exit(main())
