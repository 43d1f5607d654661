import sys
d = list(map(int, sys.stdin.read().split()))
k = 1
for _ in range(d[0]):
    n, x = d[k], d[k + 1]
    a = d[k + 2:k + 2 + n]
    k += 2 + n
    s = 0
    first = -1
    ans = -1
    for i in range(n):
        s += a[i]
        if s % x != 0:
            ans = i + 1
            if first < 0:
                first = i + 1
        elif first >= 0:
            ans = max(ans, i + 1 - first)
    print(ans)
