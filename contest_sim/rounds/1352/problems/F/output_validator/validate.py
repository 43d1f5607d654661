"""Accept any binary string with the three pair counts of its test case.

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


PAIR_ONES = {(48, 48): 0, (48, 49): 1, (49, 48): 1, (49, 49): 2}  # 48 is "0", 49 is "1"


def check_case(counts: tuple[int, ...], words: Iterator[bytes], where: str) -> None:
    """Take one string; its length is checked first, so that a huge one costs nothing."""
    string = next(words, b"")
    if len(string) != sum(counts) + 1:
        raise Rejected(f"{where}: {len(string)} characters, expected {sum(counts) + 1}")
    if not re.fullmatch(rb"[01]+", string):
        raise Rejected(f"{where}: a character is neither 0 nor 1: {string[:20]!a}")
    found = [0, 0, 0]
    for pair in itertools.pairwise(string):
        found[PAIR_ONES[pair]] += 1
    if tuple(found) != counts:
        raise Rejected(f"{where}: the counts are {found}, not {list(counts)}")


def check(numbers: list[str], words: Iterator[bytes]) -> None:
    """Raise Rejected unless the words answer every test case and end there."""
    given = map(int, numbers[1:])
    for i, counts in enumerate(zip(given, given, given, strict=True), 1):
        check_case(counts, words, f"test case {i}")
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
