"""Accept any pairing of the two lists whose sums are all different.

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


def rearranged(given: list[int], words: Iterator[bytes], where: str) -> list[int]:
    """Take as many numbers as are given; they are the same ones in some order."""
    values = [number(words, where) for _ in given]
    if sorted(values) != sorted(given):
        raise Rejected(f"{where} is not the given list in another order")
    return values


def check_case(a: list[int], b: list[int], words: Iterator[bytes], where: str) -> None:
    """Take both lists; the sums of numbers in the same place must differ."""
    first = rearranged(a, words, f"{where}: the first line")
    second = rearranged(b, words, f"{where}: the second line")
    seen: set[int] = set()
    for x, y in zip(first, second, strict=True):
        if x + y in seen:
            raise Rejected(f"{where}: the sum {x + y} occurs twice")
        seen.add(x + y)


def check(numbers: list[str], words: Iterator[bytes]) -> None:
    """Raise Rejected unless the words answer every test case and end there."""
    given = map(int, numbers)
    for i in range(1, next(given) + 1):
        n = next(given)
        a, b = ([next(given) for _ in range(n)] for _ in range(2))
        check_case(a, b, words, f"test case {i}")
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
