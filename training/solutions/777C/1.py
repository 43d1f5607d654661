import sys
v = list(map(int, sys.stdin.read().split()))
n, m = v[:2]
rows = [v[2 + i * m:2 + i * m + m] for i in range(n)]
start = [0] * m
best = [0] * n
for i in range(1, n):
    for j in range(m):
        if rows[i][j] < rows[i - 1][j]:
            start[j] = i
    best[i] = min(start)
t = v[3 + n * m:]
for l, r in zip(t[::2], t[1::2]):
    print("Yes" if best[r - 1] <= l - 1 else "No")
