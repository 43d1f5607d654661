from itertools import groupby
s = input().strip()
out = []
prev = 1
for ch, g in groupby(s):
    k = min(2, len(list(g)))
    if k == prev == 2:
        k = 1
    out.append(ch * k)
    prev = 2 if k == 2 or prev == 2 else 1
print(''.join(out))
