n = int(input())
d = {c: 1 for c in "CMY"}
for i, x in enumerate(input().strip()):
    e = {}
    for c in "CMY":
        if x in ("?", c):
            e[c] = 1 if i == 0 else sum(d[p] for p in d if p != c)
    d = e
print("Yes" if sum(d.values()) > 1 else "No")
