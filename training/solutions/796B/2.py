import sys
d = list(map(int, sys.stdin.read().split()))
n, m, k = d[:3]
hole = [False] * (n + 1)
for x in d[3:3 + m]:
    hole[x] = True
x = 1
i = 3 + m
while i < len(d) and not hole[x]:
    if x in (d[i], d[i + 1]):
        x = d[i] + d[i + 1] - x
    i += 2
print(x)
