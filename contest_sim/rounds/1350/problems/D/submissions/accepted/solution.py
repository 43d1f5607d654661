import sys


def possible(a: list[int], k: int) -> bool:
    if k not in a:
        return False
    if len(a) == 1:
        return True
    # A block of two or three whose median is at least k spreads over everything up to k; then k
    # does. Every longer block of such a median contains a shorter one.
    large = [value >= k for value in a]
    pairs = any(x and y for x, y in zip(large, large[1:]))
    return pairs or any(x and y for x, y in zip(large, large[2:]))


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    at = 1
    answers = []
    for _ in range(numbers[0]):
        n, k = numbers[at : at + 2]
        answers.append("yes" if possible(numbers[at + 2 : at + 2 + n], k) else "no")
        at += n + 2
    print("\n".join(answers))


main()
