import sys
from math import gcd


def count(n: int, period: int, larger: int) -> int:
    """How many of 0..n are lopsided: x is iff x % lcm(a, b) >= max(a, b).

    Let b be the larger. Then (x % a) % b = x % a, and (x % b) % a equals it iff the multiple of b
    below x, which is x - x % b, is a multiple of a, too.
    """
    periods, rest = divmod(n + 1, period)
    return n + 1 - periods * larger - min(rest, larger)


def main() -> None:
    numbers = iter(map(int, sys.stdin.buffer.read().split()))
    for _ in range(next(numbers)):
        a, b, q = next(numbers), next(numbers), next(numbers)
        period, larger = a * b // gcd(a, b), max(a, b)
        answers = []
        for _ in range(q):
            before = count(next(numbers) - 1, period, larger)
            answers.append(count(next(numbers), period, larger) - before)
        print(*answers)


main()
