import sys
v = list(map(int, sys.stdin.read().split()))
n, L, a = v[:3]
ends = [0]
starts = []
for i in range(n):
    t, l = v[3 + 2 * i], v[4 + 2 * i]
    starts.append(t)
    ends.append(t + l)
starts.append(L)
print(sum((s - e) // a for s, e in zip(starts, ends)))
