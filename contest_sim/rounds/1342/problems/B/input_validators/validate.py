"""Check an input of "Binary Period": exit 42 if valid, else 43 and a reason."""

import re
import sys


def check(text: str) -> None:
    """Raise ValueError unless the text is ``T`` and then ``T`` lines of one binary string each."""
    *lines, rest = text.split("\n")
    if rest or not lines:
        raise ValueError("the input must end with a newline")
    if not re.fullmatch(r"[1-9][0-9]?|100", lines[0]):
        raise ValueError(f"not a number from 1 to 100: {lines[0][:40]!r}")
    if len(lines) != int(lines[0]) + 1:
        raise ValueError(f"{lines[0]} test cases announced, {len(lines) - 1} lines follow")
    for line in lines[1:]:
        if not re.fullmatch(r"[01]{1,100}", line):
            raise ValueError(f"not 1 to 100 zeros and ones: {line[:40]!r}")


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
