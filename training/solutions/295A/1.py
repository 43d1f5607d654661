import sys
data = list(map(int, sys.stdin.read().split()))
n, m, k = data[:3]
a = data[3:3 + n]
ops = data[3 + n:3 + n + 3 * m]
queries = data[3 + n + 3 * m:]
times = [0] * (m + 2)
for i in range(k):
    times[queries[2 * i]] += 1
    times[queries[2 * i + 1] + 1] -= 1
diff = [0] * (n + 2)
cur = 0
for i in range(m):
    cur += times[i + 1]
    l, r, d = ops[3 * i:3 * i + 3]
    diff[l] += cur * d
    diff[r + 1] -= cur * d
s = 0
for i in range(n):
    s += diff[i + 1]
    a[i] += s
print(*a)
