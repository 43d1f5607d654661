import sys
n, m, d, *a = map(int, sys.stdin.read().split())
if len(set(x % d for x in a)) > 1:
    print(-1)
else:
    a = sorted(x // d for x in a)
    print(sum(a[(n * m + 1) // 2:]) - sum(a[:n * m // 2]))
