# Walks through every good row.
import sys


def longest_from(i, sizes):
    following = (j for j in range(2 * i, len(sizes), i) if sizes[j] > sizes[i])
    return 1 + max((longest_from(j, sizes) for j in following), default=0)


def main():
    lines = sys.stdin.read().splitlines()
    for line in lines[2::2]:
        sizes = [0, *map(int, line.split())]
        print(max(longest_from(i, sizes) for i in range(1, len(sizes))))


main()
