import sys


def price(x: int, y: int, a: int, b: int) -> int:
    """Both go down together while they can; each such step costs b, or 2a if that is less."""
    return abs(x - y) * a + min(x, y) * min(b, 2 * a)


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    for at in range(1, len(numbers), 4):
        print(price(*numbers[at : at + 4]))


main()
