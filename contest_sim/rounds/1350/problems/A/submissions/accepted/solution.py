import sys


def least_divisor(x: int) -> int:
    i = 2
    while i * i <= x:
        if x % i == 0:
            return i
        i += 1
    return x


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    for n, k in zip(numbers[1::2], numbers[2::2]):
        # After one step the number is even, and an even number grows by 2 in every step.
        print(n + least_divisor(n) + 2 * (k - 1))


main()
