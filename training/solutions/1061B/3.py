import sys
data = list(map(int, sys.stdin.read().split()))
blocks = data[2:]
blocks.sort()
top = blocks[-1]
level = 0
for b in blocks:
    level = min(level + 1, b)
kept = len(blocks) + top - level
print(sum(blocks) - kept)
