n = int(input())
bad = [input().strip().lower() for _ in range(n)]
w = input().strip()
letter = input().strip()
low = w.lower()
cover = set()
for s in bad:
    i = low.find(s)
    if i >= 0:
        cover |= set(range(i, i + len(s)))
res = ''
for i, c in enumerate(w):
    if i in cover:
        t = 'a' if low[i] == letter else letter
        c = t.upper() if c.isupper() else t
    res += c
print(res)
