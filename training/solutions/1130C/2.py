import sys
sys.setrecursionlimit(10000)

def fill(i, j, out):
    if (i, j) in land:
        land.discard((i, j))
        out.append((i, j))
        fill(i + 1, j, out)
        fill(i - 1, j, out)
        fill(i, j + 1, out)
        fill(i, j - 1, out)

n = int(input())
s = tuple(map(int, input().split()))
t = tuple(map(int, input().split()))
land = set()
for i in range(1, n + 1):
    for j, ch in enumerate(input(), 1):
        if ch == '0':
            land.add((i, j))
first, second = [], []
fill(*s, first)
fill(*t, second)
if t in first:
    print(0)
else:
    print(min((a - x) ** 2 + (b - y) ** 2 for a, b in first for x, y in second))
