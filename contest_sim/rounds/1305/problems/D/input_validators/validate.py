"""Check an input of "Kuroni and the Celebration": exit 42 if valid, else 43 and a reason.

The first line holds n and the root, 0 for one that the interactor is to settle; the edges follow.
"""

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


def check_tree(n: int, lines: list[str]) -> None:
    """Raise ValueError unless the lines are edges that join ``n`` vertices without a cycle."""
    component = list(range(n + 1))
    for line in lines:
        x, y = integers(line, 2, 1, n)
        if component[x] == component[y]:
            raise ValueError(f"the edge closes a cycle: {line}")
        joined = component[y]
        component = [component[x] if c == joined else c for c in component]


def check(text: str) -> None:
    """Raise ValueError unless the text is ``n`` and a root and then ``n - 1`` edges of a tree."""
    *lines, rest = text.split("\n")
    if rest or not lines:
        raise ValueError("the input must end with a newline")
    n, root = integers(lines[0], 2, 0, 1000)
    if n < 2 or root > n:
        raise ValueError(f"n is 2 to 1000 and the root 0 to n, not {n} and {root}")
    if len(lines) != n:
        raise ValueError(f"{n} vertices announced, {len(lines) - 1} edges follow")
    check_tree(n, lines[1:])


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
