n = int(input())
d = {}
for x in input().split():
    d[x] = d.get(x, 0) + 1
d["0"] = 0
v = list(d.values())
if max(v) > 2:
    print(-1)
else:
    print(v.count(2))
