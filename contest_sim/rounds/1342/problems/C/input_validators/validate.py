"""Check an input of "Yet Another Counting Problem": exit 42 if valid, else 43 and a reason."""

import sys
from collections.abc import Iterator

MOST = 10**18


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


def check_case(lines: Iterator[str]) -> None:
    """Take the line of ``a``, ``b`` and ``q`` and then ``q`` lines of a range each."""
    a, b, q = integers(next(lines, ""), 3, 1, 500)
    if max(a, b) > 200:
        raise ValueError(f"a or b is over 200: {a} {b}")
    for _ in range(q):
        low, high = integers(next(lines, ""), 2, 1, MOST)
        if low > high:
            raise ValueError(f"an empty range: {low} {high}")


def check(text: str) -> None:
    """Raise ValueError unless the text is ``t`` and then ``t`` test cases."""
    *lines, rest = text.split("\n")
    if rest or not lines:
        raise ValueError("the input must end with a newline")
    (t,) = integers(lines[0], 1, 1, 100)
    following = iter(lines[1:])
    for _ in range(t):
        check_case(following)
    if next(following, None) is not None:
        raise ValueError("there are lines after the last test case")


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
