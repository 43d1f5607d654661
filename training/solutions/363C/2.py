from itertools import groupby
s = input().strip()
out = ''
prev = 1
for ch, g in groupby(s):
    k = min(2, len(list(g)))
    if prev == 2:
        k = 1
    out += ch * k
    prev = k
print(out)
