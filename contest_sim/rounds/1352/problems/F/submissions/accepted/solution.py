import sys


def restore(c0: int, c1: int, c2: int) -> str:
    if c1 == 0:
        return "0" * (c0 + 1) if c0 else "1" * (c2 + 1)
    # 1...10...0 makes one mixed pair; each further character of 1010... makes one more.
    return "1" * (c2 + 1) + "0" * (c0 + 1) + ("10" * c1)[: c1 - 1]


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    for c0, c1, c2 in zip(numbers[1::3], numbers[2::3], numbers[3::3]):
        print(restore(c0, c1, c2))


main()
