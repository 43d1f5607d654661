import sys
s, k, *pairs = sys.stdin.read().split()
forbid = {}
for a, b in pairs:
    forbid[a], forbid[b] = b, a
keep = 0
best = {}
for c in s:
    top = max([v for d, v in best.items() if d != forbid.get(c)], default=0)
    best[c] = max(best.get(c, 0), top) + 1
print(len(s) - max(best.values()))
