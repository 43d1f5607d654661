import sys

d = list(map(int, sys.stdin.read().split()))
n, m = d[:2]
cols = [d[2 + j::m] for j in range(m)]
ans = "NO"
for i in range(m):
    for j in range(i + 1):
        cols[i], cols[j] = cols[j], cols[i]
        wrong = [0] * n
        for k in range(m):
            for r in range(n):
                wrong[r] += cols[k][r] != k + 1
        if max(wrong) <= 2:
            ans = "YES"
        cols[i], cols[j] = cols[j], cols[i]
print(ans)
