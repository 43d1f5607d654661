import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    for n, k in zip(numbers[1::2], numbers[2::2]):
        # Each full block of n - 1 numbers before the k-th is followed by one multiple.
        print(k + (k - 1) // (n - 1))


main()
