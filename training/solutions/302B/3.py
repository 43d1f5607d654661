import sys
n, m, *d = map(int, sys.stdin.read().split())
q = d[2 * n:]
j = s = 0
for i in range(n):
    s += d[2 * i] * d[2 * i + 1]
    while j < m and q[j] <= s:
        print(i + 1)
        j += 1
