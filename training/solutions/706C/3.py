import sys
t = sys.stdin.read().split()
n = int(t[0])
best = {"": 0}
for c, s in zip(t[1:n + 1], t[n + 1:]):
    cur = {}
    for p, e in best.items():
        for w, d in ((s[::-1], int(c)), (s, 0)):
            if p <= w:
                cur[w] = min(cur.get(w, e + d), e + d)
    best = cur
print(min(best.values()) if best else -1)
