n, k, m = map(int, input().split())
d = {}
r = None
for x in map(int, input().split()):
    d.setdefault(x % m, []).append(x)
    if len(d[x % m]) == k:
        r = d[x % m][:]
if r:
    print("Yes")
    print(*r)
else:
    print("No")
