import sys
n, m, *t = map(int, sys.stdin.read().split())
c = [0] * 101
for x in t:
    s = m - x
    ans = 0
    for v in range(1, 101):
        k = min(c[v], s // v)
        s -= k * v
        ans += c[v] - k
    c[x] += 1
    print(ans, end=" ")
