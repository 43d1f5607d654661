import sys
v = list(map(int, sys.stdin.read().split()))
p = 1
for _ in range(v[0]):
    n = v[p]
    a = v[p + 1:p + 1 + 2 * n:2]
    b = v[p + 2:p + 2 + 2 * n:2]
    p += 1 + 2 * n
    total = sum(max(0, a[i] - b[i - 1]) for i in range(n))
    print(total + min(min(a[i], b[i - 1]) for i in range(n)))
