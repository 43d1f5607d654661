"""Check an input of "Multiple Testcases": exit 42 if valid, else 43 and a reason."""

import sys
from itertools import pairwise


def integers(line: str, count: int, low: int, high: int) -> list[int]:
    """Return the line's integers: exactly ``count``, in range, one blank between, nothing else."""
    values = [int(word) for word in line.split(" ")]
    if " ".join(map(str, values)) != line:
        raise ValueError(f"not plain integers with single blanks between them: {line[:40]!r}")
    if len(values) != count:
        raise ValueError(f"expected {count} integers, found {len(values)}: {line[:40]!r}")
    if min(values) < low or max(values) > high:
        raise ValueError(f"outside {low}..{high}: {line[:40]!r}")
    return values


def check(text: str) -> None:
    """Raise ValueError unless the text is a line of ``n`` and ``k``, the sizes and the limits."""
    *lines, rest = text.split("\n")
    if rest or len(lines) != 3:
        raise ValueError("the input must be three lines, each with a newline")
    n, k = integers(lines[0], 2, 1, 200_000)
    integers(lines[1], n, 1, k)
    limits = integers(lines[2], k, 1, n)
    if any(left < right for left, right in pairwise(limits)):
        raise ValueError("the limits rise")


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
