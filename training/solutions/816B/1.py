import sys
data = list(map(int, sys.stdin.read().split()))
n, k, q = data[:3]
M = 200002
d = [0] * (M + 1)
for i in range(n):
    d[data[3 + 2 * i]] += 1
    d[data[4 + 2 * i] + 1] -= 1
p = [0] * (M + 1)
cur = 0
for t in range(1, M):
    cur += d[t]
    p[t] = p[t - 1] + (cur >= k)
for i in range(3 + 2 * n, len(data), 2):
    print(p[data[i + 1]] - p[data[i] - 1])
