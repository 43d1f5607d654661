import sys
v = list(map(int, sys.stdin.read().split()))
for i in range(1, len(v), 3):
    c, m, x = v[i:i + 3]
    k = min(c, m, x)
    c -= k
    m -= k
    print(k + min(c, m, (c + m) // 3))
