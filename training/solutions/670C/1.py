n = int(input())
d = {}
for x in input().split():
    d[x] = d.get(x, 0) + 1
m = int(input())
b = input().split()
c = input().split()
best = (-1, -1)
for i in range(m):
    t = (d.get(b[i], 0), d.get(c[i], 0))
    if t > best:
        best = t
        ans = i + 1
print(ans)
