import sys
v = list(map(int, sys.stdin.read().split()))
p = 1
for _ in range(v[0]):
    n, m = v[p:p + 2]
    p += 2
    b = []
    for i in range(n):
        for j in range(m):
            b.append((i > 0) + (j > 0) + (i < n - 1) + (j < m - 1))
    ok = all(x <= y for x, y in zip(v[p:p + n * m], b))
    p += n * m
    print("YES" if ok else "NO")
    if ok:
        for i in range(n):
            print(*b[i * m:i * m + m])
