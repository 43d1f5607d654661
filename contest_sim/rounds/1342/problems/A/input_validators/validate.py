"""Check an input of "Road To Zero": exit 42 if valid, else 43 and a reason."""

import sys


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
    """Raise ValueError unless the text is ``t`` and then ``t`` pairs of lines, ``x y``, ``a b``."""
    *lines, rest = text.split("\n")
    if rest or not lines:
        raise ValueError("the input must end with a newline")
    (t,) = integers(lines[0], 1, 1, 100)
    if len(lines) != 2 * t + 1:
        raise ValueError(f"{t} test cases announced, {len(lines) - 1} lines follow")
    for numbers, prices in zip(lines[1::2], lines[2::2], strict=True):
        integers(numbers, 2, 0, 1_000_000_000)
        integers(prices, 2, 1, 1_000_000_000)


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
