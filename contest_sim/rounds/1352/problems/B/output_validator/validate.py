"""Accept any k positive numbers of one parity with sum n, and NO only where none exist.

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


def number(words: Iterator[bytes], where: str) -> int:
    """Take the next word as a number of at most ten digits without sign or leading zero."""
    word = next(words, b"")
    if not re.fullmatch(rb"0|[1-9][0-9]{0,9}", word):
        raise Rejected(f"{where}: expected a number, found {word[:20]!a}")
    return int(word)


def splittable(n: int, k: int) -> bool:
    """Whether ``k`` ones, or else ``k`` twos, can grow by steps of two into the sum ``n``."""
    return (n >= k and (n - k) % 2 == 0) or (n >= 2 * k and n % 2 == 0)


def check_split(n: int, k: int, words: Iterator[bytes], where: str) -> None:
    """Take ``k`` numbers and check that they are positive, of one parity, and sum to ``n``."""
    parts = [number(words, where) for _ in range(k)]
    if min(parts) < 1:
        raise Rejected(f"{where}: a number is zero")
    if len({part % 2 for part in parts}) != 1:
        raise Rejected(f"{where}: odd and even numbers are mixed")
    if sum(parts) != n:
        raise Rejected(f"{where}: the numbers sum to {sum(parts)}, not {n}")


def check_case(n: int, k: int, words: Iterator[bytes], where: str) -> None:
    """Take YES and a split, or NO where there is none."""
    claim = next(words, b"")
    if claim.upper() == b"YES":
        check_split(n, k, words, where)
    elif claim.upper() != b"NO":
        raise Rejected(f"{where}: expected YES or NO, found {claim[:20]!a}")
    elif splittable(n, k):
        raise Rejected(f"{where}: NO, but {n} can be split into {k} numbers")


def check(numbers: list[str], words: Iterator[bytes]) -> None:
    """Raise Rejected unless the words answer every test case and end there."""
    for i, (n, k) in enumerate(zip(numbers[1::2], numbers[2::2], strict=True), 1):
        check_case(int(n), int(k), words, f"test case {i}")
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
