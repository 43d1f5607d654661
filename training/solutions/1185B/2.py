from itertools import groupby
for _ in range(int(input())):
    a = [(c, len(list(g))) for c, g in groupby(input().strip())]
    b = [(c, len(list(g))) for c, g in groupby(input().strip())]
    ok = len(a) == len(b) and all(x == y and p <= q for (x, p), (y, q) in zip(a, b))
    print("YES" if ok else "NO")
