"""Accept any n digits that are not zero and do not divide their number, and -1 only for n = 1.

Every n above 1 has such a number: 2 and then threes is neither even nor a multiple of 3.

Protocol of Kattis output validators: ``validate.py INPUT ANSWER FEEDBACK_DIR``, the contestant's
output on standard input, exit 42 to accept and 43 to reject. The output may hold any bytes; it is
judged by its properties alone, so the answer file is not read.
"""

import contextlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

DIGITS_MULTIPLE = 2520  # of 1 to 9: what the number leaves by it tells what each digit divides
CHUNK = 1000  # digits converted at a time: int() takes at most 4300, in quadratic time


class Rejected(Exception):
    """The output is wrong; the message says where."""


def remainder(number: bytes) -> int:
    """What a number of any length leaves when divided by 2520."""
    left = 0
    for start in range(0, len(number), CHUNK):
        chunk = number[start : start + CHUNK]
        left = (left * pow(10, len(chunk), DIGITS_MULTIPLE) + int(chunk)) % DIGITS_MULTIPLE
    return left


def check_case(n: int, words: Iterator[bytes], where: str) -> None:
    """Take one number, or -1 where a single digit is wanted, which always divides itself."""
    word = next(words, b"")
    if n == 1 and word == b"-1":
        return
    if not re.fullmatch(rb"[1-9]+", word):
        raise Rejected(f"{where}: expected digits other than zero, found {word[:20]!a}")
    if len(word) != n:
        raise Rejected(f"{where}: {len(word)} digits, expected {n}")
    left = remainder(word)
    for digit in sorted({byte - ord("0") for byte in word}):
        if left % digit == 0:
            raise Rejected(f"{where}: the digit {digit} divides the number")


def check(numbers: list[str], words: Iterator[bytes]) -> None:
    """Raise Rejected unless the words answer every test case and end there."""
    for i, n in enumerate(numbers[1:], 1):
        check_case(int(n), words, f"test case {i}")
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
