"""Accept no move where none is possible, and otherwise any single move after which none is.

One move is always enough: take the place in the string with as many opening brackets before it as
closing ones behind it, and delete these.

Protocol of Kattis output validators: ``validate.py INPUT ANSWER FEEDBACK_DIR``, the contestant's
output on standard input, exit 42 to accept and 43 to reject. The output may hold any bytes; it is
judged by its properties alone, so the answer file is not read.
"""

import contextlib
import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path


class Rejected(Exception):
    """The output is wrong; the message says where."""


def number(words: Iterator[bytes], what: str, most: int) -> int:
    """Take the next word as a number up to ``most`` without sign or leading zero."""
    word = next(words, b"")
    if not re.fullmatch(rb"0|[1-9][0-9]{0,9}", word) or int(word) > most:
        raise Rejected(f"{what}: expected a number up to {most}, found {word[:20]!a}")
    return int(word)


def movable(string: str) -> bool:
    """Whether an opening bracket stands somewhere before a closing one."""
    return ")" in string.lstrip(")")


def check_move(string: str, words: Iterator[bytes]) -> None:
    """Take one move and see that it deletes a nest and leaves no further move."""
    m = number(words, "the number of characters", len(string))
    positions = [number(words, "a position", len(string)) for _ in range(m)]
    if any(x >= y for x, y in pairwise([0, *positions])):
        raise Rejected("the positions are not 1 or more in increasing order")
    nest = "".join(string[i - 1] for i in positions)
    if m == 0 or nest != "(" * (m // 2) + ")" * (m // 2):
        raise Rejected("the deleted characters are not opening and then as many closing brackets")
    deleted = set(positions)
    if movable("".join(c for i, c in enumerate(string, 1) if i not in deleted)):
        raise Rejected("another move is possible after this one")


def check(string: str, words: Iterator[bytes]) -> None:
    """Raise Rejected unless the words are an answer for the string and end there."""
    fewest = int(movable(string))
    if (k := number(words, "the number of moves", len(string))) != fewest:
        raise Rejected(f"{k} moves, where {fewest} are the fewest")
    if k == 1:
        check_move(string, words)
    if next(words, None) is not None:
        raise Rejected("there is output after the answer")


def explain(feedback_dir: str, reason: str) -> None:
    """Leave the reason where the judge looks for it, if it can be written there."""
    with contextlib.suppress(OSError):
        Path(feedback_dir, "judgemessage.txt").write_text(f"{reason}\n", encoding="ascii")


def main() -> int:
    """Judge standard input against the input file; the exit status is the verdict."""
    input_path, _answer_path, feedback_dir = sys.argv[1:4]
    words = (match[0] for match in re.finditer(rb"\S+", sys.stdin.buffer.read()))
    try:
        check(Path(input_path).read_text(encoding="ascii").strip(), words)
    except Rejected as reason:
        explain(feedback_dir, str(reason))
        return 43
    return 42


if __name__ == "__main__":
    sys.exit(main())
