n, m = map(int, input().split())
feed = list(range(n + 1))
pos = list(range(n + 1))
lo = pos[:]
hi = pos[:]
for x in map(int, input().split()):
    p = pos[x]
    if p > 1:
        y = feed[p - 1]
        feed[p - 1], feed[p] = x, y
        pos[x], pos[y] = p - 1, p
        lo[x] = min(lo[x], p - 1)
        hi[y] = max(hi[y], p)
for i in range(1, n + 1):
    print(lo[i], hi[i])
