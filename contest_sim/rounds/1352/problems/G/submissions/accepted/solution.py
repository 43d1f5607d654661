import sys


def arrange(n: int) -> list[int]:
    """Odd numbers down to 1, then 4, 2 and the other even numbers up."""
    if n < 4:
        return [-1]
    odd = list(range(n if n % 2 else n - 1, 0, -2))
    return odd + [4, 2] + list(range(6, n + 1, 2))


def main() -> None:
    for n in map(int, sys.stdin.read().split()[1:]):
        print(*arrange(n))


main()
