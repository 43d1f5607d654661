import sys

best = {}
for w in sys.stdin.read().split()[1:]:
    x, y, k = w[0], w[-1], len(w)
    for c in "abcdefghijklmnopqrstuvwxyz":
        if (c, x) in best:
            best[c, y] = max(best.get((c, y), 0), best[c, x] + k)
    best[x, y] = max(best.get((x, y), 0), k)
print(max(v if a == b else 0 for (a, b), v in best.items()))
