import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
w = d[1::2]
h = d[2::2]
s = sum(w)
m1 = m2 = 0
for x in h:
    if x >= m1:
        m2 = m1
        m1 = x
    elif x > m2:
        m2 = x
ans = []
for i in range(n):
    if h[i] == m1:
        ans.append((s - w[i]) * m2)
    else:
        ans.append((s - w[i]) * m1)
print(*ans)
