import sys
sys.setrecursionlimit(5000)
d = sys.stdin.read().split()
k, n, m = map(int, d[:3])
free = set()
for r in range(k * n):
    for c in range(m):
        if d[3 + r][c] == '.':
            free.add((r // n, r % n, c))

def fill(z, x, y):
    if (z, x, y) not in free:
        return 0
    free.remove((z, x, y))
    s = 1
    for t in (-1, 1):
        s += fill(z + t, x, y) + fill(z, x + t, y) + fill(z, x, y + t)
    return s

print(fill(0, int(d[-2]) - 1, int(d[-1]) - 1))
