from bisect import bisect
from collections import Counter
w, h, n = map(int, input().split())
cuts = {"H": [0, h], "V": [0, w]}
gaps = {"H": Counter([h]), "V": Counter([w])}
big = {"H": h, "V": w}
for _ in range(n):
    side, x = input().split()
    x = int(x)
    i = bisect(cuts[side], x)
    a, b = cuts[side][i - 1:i + 1]
    cuts[side].insert(i, x)
    gaps[side][b - a] -= 1
    gaps[side][x - a] += 1
    gaps[side][b - x] += 1
    while gaps[side][big[side]] == 0:
        big[side] -= 1
    print(big["H"] * big["V"])
