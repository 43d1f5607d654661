"""Check an input of "Kuroni and Simple Strings": exit 42 if valid, else 43 and a reason."""

import re
import sys


def check(text: str) -> None:
    """Raise ValueError unless the text is one line of 1 to 1000 round brackets."""
    if not re.fullmatch(r"[()]{1,1000}\n", text):
        raise ValueError(f"expected one line of 1 to 1000 brackets, found {text[:40]!r}")


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
