import sys


def split(n: int, k: int) -> list[int]:
    """All but the last are the smallest of their parity; the last takes what is left."""
    for smallest in (1, 2):
        last = n - smallest * (k - 1)
        if last > 0 and last % 2 == smallest % 2:
            return [smallest] * (k - 1) + [last]
    return []


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    for n, k in zip(numbers[1::2], numbers[2::2]):
        parts = split(n, k)
        print("YES" if parts else "NO")
        if parts:
            print(*parts)


main()
