# Tries one number of groups after the other and checks every limit for each.
import sys


def enough(groups, larger, limits):
    for count, limit in zip(larger, limits):
        if count > groups * limit:
            return False
    return True


def main():
    n, k, *rest = map(int, sys.stdin.buffer.read().split())
    sizes, limits = sorted(rest[:n]), rest[n:]
    larger = [0] * (k + 1)
    for size in sizes:
        larger[size - 1] += 1
    for i in range(k - 1, -1, -1):
        larger[i] += larger[i + 1]
    groups = 1
    while not enough(groups, larger, limits):
        groups += 1
    print(groups)
    for first in range(groups):
        group = sizes[first::groups]
        print(len(group), *group)


main()
