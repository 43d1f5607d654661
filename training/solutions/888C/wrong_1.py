s = input().strip()
last = {}
gap = {}
for i, c in enumerate(s):
    gap[c] = max(gap.get(c, 0), i - last.get(c, -1))
    last[c] = i
print(min(gap.values()))
