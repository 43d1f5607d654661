# Smallest to smallest: both numbers of a pair grow from one pair to the next, and so does the sum.
import sys


def main() -> None:
    lines = sys.stdin.read().splitlines()
    for i in range(1, len(lines), 3):
        for row in lines[i + 1 : i + 3]:
            print(*sorted(map(int, row.split())))


main()
