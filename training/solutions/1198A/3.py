from itertools import groupby, accumulate
n, I = map(int, input().split())
a = sorted(map(int, input().split()))
groups = [len(list(g)) for _, g in groupby(a)]
p = [0] + list(accumulate(groups))
bits = 0
while bits < 20 and n * (bits + 1) <= 8 * I:
    bits += 1
width = min(len(groups), 2 ** bits)
print(min(n - (p[i + width] - p[i]) for i in range(len(groups) - width + 1)))
