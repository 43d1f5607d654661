import sys
d = list(map(int, sys.stdin.read().split()))
p = 1
sizes = []
best = []
while p < len(d):
    k = d[p]
    sizes.append(k)
    best.append(max(d[p + 1:p + 1 + k]))
    p += k + 1
x = max(best)
print(sum(s * (x - b) for s, b in zip(sizes, best)))
