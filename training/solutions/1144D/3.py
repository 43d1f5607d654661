n = int(input())
a = list(map(int, input().split()))
c = {}
for x in a:
    c[x] = c.get(x, 0) + 1
m = max(c, key=c.get)
res = []
for i in range(1, n):
    if a[i - 1] == m != a[i]:
        res.append("%d %d %d" % (1 + (a[i] > m), i + 1, i))
        a[i] = m
for i in range(n - 2, -1, -1):
    if a[i + 1] == m != a[i]:
        res.append("%d %d %d" % (1 + (a[i] > m), i + 1, i + 2))
        a[i] = m
print(len(res))
print("\n".join(res))
