import sys

d = list(map(int, sys.stdin.read().split()))
n, q = d[:2]

def last(a):
    e = list(range(n))
    for i in range(n - 2, -1, -1):
        if a[i] % 2 == a[i + 1] % 2:
            e[i] = e[i + 1]
    return e

rows = last(d[2:n + 2])
cols = last(d[n + 2:2 * n + 2])
rest = d[2 * n + 2:]
for i in range(0, 4 * q, 4):
    a, b, x, y = rest[i:i + 4]
    same = rows[a - 1] == rows[x - 1] and cols[b - 1] == cols[y - 1]
    print("YES" if same else "NO")
