import sys

n, total, *dice = map(int, sys.stdin.read().split())
spare = sum(dice) - total
free = total - n + 1
out = []
for x in dice:
    bad = max(0, x - free)
    bad += max(0, x - spare - 1)
    out.append(str(bad))
print(" ".join(out))
