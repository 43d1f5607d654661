import sys
v = list(map(int, sys.stdin.read().split()))
n, m, k = v[:3]
e = v[3 + n * m:]
t = [0] * m
for y in e[1::2]:
    t[y - 1] += 1
ans = [sum(p * q for p, q in zip(v[3 + i * m:3 + i * m + m], t)) for i in range(n)]
for x in e[::2]:
    ans[x - 1] -= 1
print(*ans)
