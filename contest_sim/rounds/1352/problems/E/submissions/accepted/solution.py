import sys


def count(a: list[int]) -> int:
    n = len(a)
    mask = (1 << (n + 1)) - 1
    ending_here = reachable = 0  # bit s: some block has sum s
    for value in a:
        longer = (ending_here << value) & mask
        reachable |= longer
        ending_here = longer | (1 << value)
    return sum(reachable >> value & 1 for value in a)


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    at = 1
    for _ in range(numbers[0]):
        n = numbers[at]
        print(count(numbers[at + 1 : at + 1 + n]))
        at += n + 1


main()
