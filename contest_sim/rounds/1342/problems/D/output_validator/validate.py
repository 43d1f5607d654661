"""Accept any partition of the arrays into the fewest groups that keep the limits.

Protocol of Kattis output validators: ``validate.py INPUT ANSWER FEEDBACK_DIR``, the contestant's
output on standard input, exit 42 to accept and 43 to reject. The output may hold any bytes; it is
judged by its properties alone, so the answer file is not read.
"""

import contextlib
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path


class Rejected(Exception):
    """The output is wrong; the message says where."""


def number(words: Iterator[bytes], where: str) -> int:
    """Take the next word as a number of at most six digits without sign or leading zero."""
    word = next(words, b"")
    if not re.fullmatch(rb"[1-9][0-9]{0,5}", word):
        raise Rejected(f"{where}: expected a positive number, found {word[:20]!a}")
    return int(word)


def fewest_groups(sizes: list[int], limits: list[int]) -> int:
    """The most that any one limit asks for: arrays of size ``i`` or more over ``limits[i - 1]``.

    That many are enough: deal the arrays out in turn, the largest first, and every group gets at
    most its share, rounded up, of the arrays of size ``i`` or more.
    """
    having = Counter(sizes)
    groups = larger = 0
    for size in range(len(limits), 0, -1):
        larger += having[size]
        groups = max(groups, -(-larger // limits[size - 1]))
    return groups


def check_limits(group: list[int], limits: list[int], where: str) -> None:
    """Check every limit: the one for the ``count``-th largest size must be at least ``count``.

    The limits fall as sizes grow, so the sizes between need no check of their own.
    """
    for count, size in enumerate(sorted(group, reverse=True), 1):
        if limits[size - 1] < count:
            raise Rejected(f"{where}: over {limits[size - 1]} arrays of size {size} or more")


def check_group(left: Counter[int], limits: list[int], words: Iterator[bytes], where: str) -> int:
    """Take one group out of the arrays that are left, check it and return how many they are."""
    group = [number(words, where) for _ in range(number(words, where))]
    left.subtract(group)
    for size in group:
        if left[size] < 0:
            raise Rejected(f"{where}: there is no array of size {size} left")
    check_limits(group, limits, where)
    return len(group)


def check(numbers: list[str], words: Iterator[bytes]) -> None:
    """Raise Rejected unless the words are the fewest groups, of all arrays, and end there."""
    n = int(numbers[0])
    sizes, limits = list(map(int, numbers[2 : n + 2])), list(map(int, numbers[n + 2 :]))
    fewest, claimed = fewest_groups(sizes, limits), number(words, "number of groups")
    if claimed != fewest:
        raise Rejected(f"{claimed} groups, but the fewest are {fewest}")
    left = Counter(sizes)
    placed = sum(check_group(left, limits, words, f"group {i + 1}") for i in range(claimed))
    if placed != n:
        raise Rejected(f"{n - placed} arrays are in no group")
    if next(words, None) is not None:
        raise Rejected("there is output after the last group")


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
