"""Check an input of "Maximums": exit 42 if valid, else 43 and a reason."""

import sys

MOST = 1_000_000_000


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
    """Raise ValueError unless the text is ``n`` and ``n`` differences of some hidden array."""
    lines = text.split("\n")
    if len(lines) != 3 or lines[2]:
        raise ValueError("expected two lines, each with its newline")
    (n,) = integers(lines[0], 1, 3, 200_000)
    highest = 0
    for i, difference in enumerate(integers(lines[1], n, -MOST, MOST), 1):
        value = highest + difference
        if not 0 <= value <= MOST:
            raise ValueError(f"element {i} of the hidden array is {value}, outside 0..{MOST}")
        highest = max(highest, value)


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
