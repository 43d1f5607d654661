import sys


def play(sizes: list[int]) -> tuple[int, int, int]:
    left, right = 0, len(sizes)
    totals = [0, 0]
    moves = previous = 0
    while left < right:
        taken = 0
        while taken <= previous and left < right:
            if moves % 2 == 0:
                taken += sizes[left]
                left += 1
            else:
                right -= 1
                taken += sizes[right]
        totals[moves % 2] += taken
        moves += 1
        previous = taken
    return moves, totals[0], totals[1]


def main() -> None:
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    at = 1
    for _ in range(numbers[0]):
        n = numbers[at]
        print(*play(numbers[at + 1 : at + 1 + n]))
        at += n + 1


main()
