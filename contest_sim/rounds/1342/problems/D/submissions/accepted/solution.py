import sys


def fewest_groups(sizes: list[int], limits: list[int]) -> int:
    having = [0] * (len(limits) + 1)
    for size in sizes:
        having[size] += 1
    groups = larger = 0
    for size in range(len(limits), 0, -1):
        larger += having[size]
        groups = max(groups, -(-larger // limits[size - 1]))
    return groups


def main() -> None:
    n, _, *rest = map(int, sys.stdin.buffer.read().split())
    sizes, limits = sorted(rest[:n]), rest[n:]
    groups = fewest_groups(sizes, limits)
    # Sorted arrays dealt out in turn: no group gets more than its share of any size or more.
    lines = [str(groups)]
    for first in range(groups):
        group = sizes[first::groups]
        lines.append(f"{len(group)} {' '.join(map(str, group))}")
    print("\n".join(lines))


main()
