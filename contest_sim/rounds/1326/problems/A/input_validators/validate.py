"""Check an input of "Bad Ugly Numbers": exit 42 if valid, else 43 and a reason."""

import sys

MOST = 100_000


def integer(line: str, high: int) -> int:
    """Return the line's only integer: from 1 to ``high``, and nothing else on the line."""
    value = int(line)
    if str(value) != line:
        raise ValueError(f"not a plain integer: {line[:40]!r}")
    if not 1 <= value <= high:
        raise ValueError(f"outside 1..{high}: {line[:40]!r}")
    return value


def check(text: str) -> None:
    """Raise ValueError unless the text is ``t`` and then ``t`` lengths of a bounded sum."""
    *lines, rest = text.split("\n")
    if rest or not lines:
        raise ValueError("the input must end with a newline")
    t = integer(lines[0], 400)
    if len(lines) != t + 1:
        raise ValueError(f"{t} test cases announced, {len(lines) - 1} lines follow")
    total = sum(integer(line, MOST) for line in lines[1:])
    if total > MOST:
        raise ValueError(f"the sum of n is {total}, over {MOST}")


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
