n = int(input())
a = list(map(int, input().split()))
p = {}
for i in range(n):
    p.setdefault(a[i], []).append(i)
r = []
for x in sorted(p):
    d = {j - i for i, j in zip(p[x], p[x][1:])}
    if len(d) == 0:
        r.append((x, 0))
    elif len(d) == 1:
        r.append((x, d.pop()))
print(len(r))
for x in r:
    print(*x)
