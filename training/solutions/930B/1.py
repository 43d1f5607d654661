s = input().strip()
n = len(s)
pos = {}
for i, c in enumerate(s):
    pos.setdefault(c, []).append(i)
win = 0
for p in pos.values():
    best = 0
    for d in range(n):
        cnt = {}
        for i in p:
            x = s[(i + d) % n]
            cnt[x] = cnt.get(x, 0) + 1
        best = max(best, list(cnt.values()).count(1))
    win += best
print(win / n)
