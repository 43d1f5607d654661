import sys
v = list(map(int, sys.stdin.read().split()))
i = 1
while i < len(v):
    n = v[i]
    pos = [-n - 1] * (n + 1)
    best = n + 1
    for j in range(n):
        x = v[i + 1 + j]
        best = min(best, j - pos[x] + 1)
        pos[x] = j
    print(best if best <= n else -1)
    i += n + 1
