import sys
d = list(map(int, sys.stdin.read().split()))
p = 1
for _ in range(d[0]):
    n = d[p]
    a = d[p + 1:p + 1 + n]
    p += n + 1
    x = min([i for i in range(n) if a[i] < i], default=n)
    y = max([i for i in range(n) if a[i] < n - 1 - i], default=-1)
    print("Yes" if x - y > 1 else "No")
