# The table of one period, for the least common multiple.
import sys
from itertools import accumulate
from math import gcd


def main() -> None:
    numbers = iter(map(int, sys.stdin.buffer.read().split()))
    for _ in range(next(numbers)):
        a, b, q = next(numbers), next(numbers), next(numbers)
        period = a * b // gcd(a, b)
        counts = (x % a % b != x % b % a for x in range(period))
        below = list(accumulate(counts, initial=0))
        answers = []
        for _ in range(q):
            left, right = next(numbers), next(numbers) + 1
            periods = right // period - left // period
            answers.append(periods * below[-1] + below[right % period] - below[left % period])
        print(*answers)


main()
