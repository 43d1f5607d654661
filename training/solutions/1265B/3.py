import sys
d = list(map(int, sys.stdin.read().split()))
k = 1
for _ in range(d[0]):
    n = d[k]
    p = d[k + 1:k + 1 + n]
    k += n + 1
    l = 0
    r = n - 1
    s = []
    for m in range(n, 0, -1):
        while p[l] > m:
            l += 1
        while p[r] > m:
            r -= 1
        s.append(int(r - l + 1 == m))
    print(*s[::-1], sep="")
