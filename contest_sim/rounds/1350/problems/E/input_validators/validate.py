"""Check an input of "Orac and Game of Life": exit 42 if valid, else 43 and a reason."""

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
    """Raise ValueError unless the text is ``n m t``, then ``n`` rows, then ``t`` questions."""
    *lines, rest = text.split("\n")
    if rest or not lines:
        raise ValueError("the input must end with a newline")
    n, m, t = integers(lines[0], 3, 1, 100_000)
    if max(n, m) > 1000:
        raise ValueError(f"a side is over 1000: {lines[0]!r}")
    if len(lines) != 1 + n + t:
        raise ValueError(f"{n} rows and {t} questions announced, {len(lines) - 1} lines follow")
    for line in lines[1 : n + 1]:
        if len(line) != m or line.strip("01"):
            raise ValueError(f"not a row of {m} zeros and ones: {line[:40]!r}")
    for line in lines[n + 1 :]:
        i, j, _ = integers(line, 3, 1, 1_000_000_000_000_000_000)
        if i > n or j > m:
            raise ValueError(f"no such cell: {line[:40]!r}")


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
