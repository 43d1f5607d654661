import sys
data = sys.stdin.read().split()
for s in data[2::2]:
    first = min(s)
    best = None
    for i, ch in enumerate(s):
        if ch == first:
            step = -1 if (len(s) - i) % 2 else 1
            cand = s[i:] + s[:i][::step]
            if best is None or cand < best[0]:
                best = (cand, i + 1)
    print(*best, sep="\n")
