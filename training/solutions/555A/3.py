import sys
d = list(map(int, sys.stdin.read().split()))
n, k = d[0], d[1]
p = 2
t = 0
for _ in range(k):
    m = d[p]
    a = d[p + 1:p + 1 + m]
    p += m + 1
    j = 0
    while j < m - 1 and a[j] == j + 1 and a[j + 1] == j + 2:
        j += 1
    t += m - 1 - j
print(t + (t + k - 1))
