import sys
n, *d = map(int, sys.stdin.read().split())
pos = {}
s = 0
for i in range(n):
    s += d[i]
    pos[s] = i
ans = 0
s = 0
for j in range(n - 1, 0, -1):
    s += d[j]
    if s in pos and pos[s] < j:
        ans = s
print(ans)
