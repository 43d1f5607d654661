import sys
d = list(map(int, sys.stdin.read().split()))
k = 1
for _ in range(d[0]):
    n = d[k]
    a = d[k + 1:k + 1 + n]
    k += n + 1
    best = -10 ** 18
    for b in a[1:], a[:-1]:
        s = 0
        for x in b:
            s = max(s, 0) + x
            best = max(best, s)
    print("YES" if sum(a) > best else "NO")
