import sys


def longest(sizes: list[int]) -> int:
    n = len(sizes)
    sizes = [0, *sizes]
    best = [1] * (n + 1)  # best[i]: items of the longest good row that ends with item i
    for i in range(1, n // 2 + 1):
        size, longer = sizes[i], best[i] + 1
        for j in range(2 * i, n + 1, i):
            if sizes[j] > size and best[j] < longer:
                best[j] = longer
    return max(best)


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    at = 1
    for _ in range(numbers[0]):
        n = numbers[at]
        print(longest(numbers[at + 1 : at + 1 + n]))
        at += n + 1


main()
