# Of more than m numbers two leave the same remainder, and m divides their difference.
import sys


def product(numbers: list[int], m: int) -> int:
    result = 1 % m
    for i, x in enumerate(numbers):
        for y in numbers[:i]:
            result = result * abs(x - y) % m
        if result == 0:
            break
    return result


def main() -> None:
    n, m, *numbers = map(int, sys.stdin.read().split())
    print(0 if n > m else product(numbers, m))


main()
