"""Accept any sum of round numbers that equals n and has the fewest terms.

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


def is_round(value: int) -> bool:
    """Whether exactly the first digit differs from zero."""
    return value > 0 and set(str(value)[1:]) <= {"0"}


def check_case(n: int, words: Iterator[bytes], where: str) -> None:
    """Take ``k`` and ``k`` terms; no sum has fewer terms than ``n`` has digits other than zero."""
    fewest = sum(digit != "0" for digit in str(n))
    if (k := number(words, where)) != fewest:
        raise Rejected(f"{where}: {k} terms, where {fewest} are the fewest")
    terms = [number(words, where) for _ in range(k)]
    for term in terms:
        if not is_round(term):
            raise Rejected(f"{where}: {term} is not round")
    if sum(terms) != n:
        raise Rejected(f"{where}: the terms sum to {sum(terms)}, not {n}")


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
