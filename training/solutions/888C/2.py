s = input().strip()
n = len(s)
last = {}
gap = {}
for i, c in enumerate(s):
    gap[c] = max(gap.get(c, 0), i - last.get(c, -1))
    last[c] = i
print(min(max(gap[c], n - last[c]) for c in gap))
