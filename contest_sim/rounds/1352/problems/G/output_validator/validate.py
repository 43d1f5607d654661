"""Accept any order whose neighbours differ by 2, 3 or 4, and -1 only where there is none.

Protocol of Kattis output validators: ``validate.py INPUT ANSWER FEEDBACK_DIR``, the contestant's
output on standard input, exit 42 to accept and 43 to reject. The output may hold any bytes; it is
judged by its properties alone, so the answer file is not read.
"""

import contextlib
import itertools
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


def check_order(n: int, words: Iterator[bytes], where: str) -> None:
    """Take the numbers from 1 to ``n``, each once, with proper differences."""
    order = [number(words, where) for _ in range(n)]
    if set(order) != set(range(1, n + 1)):
        raise Rejected(f"{where}: not each number from 1 to {n} once")
    for a, b in itertools.pairwise(order):
        if not 2 <= abs(a - b) <= 4:
            raise Rejected(f"{where}: neighbours {a} and {b}")


def check_case(n: int, words: Iterator[bytes], where: str) -> None:
    """Take -1 or an order; every ``n`` from 4 on has one, 2 and 3 have none."""
    first = next(words, b"")
    if first != b"-1":
        check_order(n, itertools.chain([first], words), where)
    elif n >= 4:
        raise Rejected(f"{where}: -1, but there is an order of {n} numbers")


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
