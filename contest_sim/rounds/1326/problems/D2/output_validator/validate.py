"""Accept any palindrome that is a beginning and an end of the string, if none is longer.

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


def common(a: bytes, b: bytes) -> int:
    """How many characters two strings have in common at their beginnings."""
    differing = (i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y)
    return next(differing, min(len(a), len(b)))


def palindromic_prefix(text: bytes) -> int:
    """The length of the longest prefix that is a palindrome, in linear time.

    Knuth, Morris and Pratt's failure function: such a prefix of the text is an end of its reverse.
    """
    both = text + b"#" + text[::-1]
    links = [0] * len(both)
    length = 0
    for i in range(1, len(both)):
        while length and both[length] != both[i]:
            length = links[length - 1]
        length += both[length] == both[i]
        links[i] = length
    return length


def longest(text: bytes) -> int:
    """The length of the best answer.

    Both ends are taken while they mirror each other: any answer less its two outermost letters is
    an answer for the string less its own two. What stands between has different ends, so an answer
    for it is a beginning or an end alone.
    """
    ends = min(common(text, text[::-1]), len(text) // 2)
    between = text[ends : len(text) - ends]
    return 2 * ends + max(palindromic_prefix(between), palindromic_prefix(between[::-1]))


def check_case(text: bytes, words: Iterator[bytes], where: str) -> None:
    """Take one word and check all that is asked of it, its length last."""
    word = next(words, b"")
    if not 0 < len(word) <= len(text):
        raise Rejected(f"{where}: {len(word)} characters, expected 1 to {len(text)}")
    if word != word[::-1]:
        raise Rejected(f"{where}: not a palindrome: {word[:20]!a}")
    if common(word, text) + common(word, text[::-1]) < len(word):
        raise Rejected(f"{where}: not a beginning and an end of the string: {word[:20]!a}")
    if len(word) < (best := longest(text)):
        raise Rejected(f"{where}: {len(word)} characters, but {best} are possible")


def check(strings: list[str], words: Iterator[bytes]) -> None:
    """Raise Rejected unless the words answer every test case and end there."""
    for i, text in enumerate(strings[1:], 1):
        check_case(text.encode(), words, f"test case {i}")
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
