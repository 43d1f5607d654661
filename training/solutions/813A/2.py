import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
t = sum(d[1:n + 1])
p = d[n + 2:]
ans = -1
i = 0
while i < len(p):
    if t <= p[i + 1]:
        ans = t if t > p[i] else p[i]
        break
    i += 2
print(ans)
