f = int(input())
s = input().strip()
best = 9
for h in range(24) if f == 24 else range(1, 13):
    for m in range(60):
        t = "%02d:%02d" % (h, m)
        d = sum(x != y for x, y in zip(s, t))
        if d < best:
            best = d
            r = t
print(r)
