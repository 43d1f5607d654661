import sys
w = sys.stdin.read().split()
for s, t in zip(w[1::2], w[2::2]):
    places = {c: [] for c in t}
    for i, c in enumerate(s):
        if c in places:
            places[c].append(i)
    if not all(places.values()):
        print(-1)
        continue
    rounds, at = 0, len(s)
    for c in t:
        p = places[c]
        lo, hi = 0, len(p)
        while lo < hi:
            mid = (lo + hi) // 2
            if p[mid] > at:
                hi = mid
            else:
                lo = mid + 1
        if lo == len(p):
            rounds += 1
            lo = 0
        at = p[lo]
    print(rounds)
