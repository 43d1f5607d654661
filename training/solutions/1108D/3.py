from itertools import groupby
n = int(input())
s = input().strip()
runs = [(k, len(list(g))) for k, g in groupby(s)]
total = 0
out = ''
for i, (c, m) in enumerate(runs):
    after = runs[i + 1][0] if i + 1 < len(runs) else c
    total += m // 2
    other = [x for x in 'RGB' if x != c and x != after][0]
    out += (c + other) * (m // 2) + c * (m % 2)
print(total)
print(out)
