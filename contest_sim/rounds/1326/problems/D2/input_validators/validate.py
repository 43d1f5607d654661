"""Check an input of "Prefix-Suffix Palindrome (Hard version)": exit 42 if valid, else 43, a reason."""

import re
import sys

CASES = 100_000
TOTAL = 1_000_000


def check(text: str) -> None:
    """Raise ValueError unless the text is ``t`` and then ``t`` strings of a bounded total length."""
    *lines, rest = text.split("\n")
    if rest or not lines:
        raise ValueError("the input must end with a newline")
    first, *strings = lines
    if not re.fullmatch("[1-9][0-9]{0,5}", first) or int(first) > CASES:
        raise ValueError(f"expected a number from 1 to {CASES}: {first[:40]!r}")
    if len(strings) != int(first):
        raise ValueError(f"{first} test cases announced, {len(strings)} lines follow")
    for string in strings:
        if not re.fullmatch("[a-z]+", string):
            raise ValueError(f"not a string of lowercase letters: {string[:40]!r}")
    if (total := sum(map(len, strings))) > TOTAL:
        raise ValueError(f"the lengths sum to {total}, over {TOTAL}")


def main() -> int:
    """Judge standard input; the exit status is the verdict."""
    try:
        check(sys.stdin.buffer.read().decode("ascii"))
    except ValueError as reason:
        print(reason, file=sys.stderr)
        return 43
    return 42


if __name__ == "__main__":
    sys.exit(main())
