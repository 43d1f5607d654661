import sys
n, m, *v = map(int, sys.stdin.read().split())
k = n * m
pairs = [sorted(p) for p in zip(v[:k], v[k:])]
ans = "Possible"
for i in range(k):
    around = []
    if i % m:
        around.append(pairs[i - 1])
    if i >= m:
        around.append(pairs[i - m])
    for lo, hi in around:
        if lo >= pairs[i][0] or hi >= pairs[i][1]:
            ans = "Impossible"
print(ans)
