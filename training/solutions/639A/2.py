import sys, heapq
d = list(map(int, sys.stdin.read().split()))
n, k, q = d[:3]
t = d[3:n + 3]
h = []
out = []
for a, b in zip(d[n + 3::2], d[n + 4::2]):
    v = t[b - 1]
    if a == 2:
        out.append("YES" if v in h else "NO")
    elif len(h) < k:
        heapq.heappush(h, v)
    else:
        heapq.heappushpop(h, v)
print("\n".join(out))
