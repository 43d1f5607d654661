n, m = map(int, input().split())
a = sorted(map(int, input().split()))
d = {}
for i in range(m):
    s = input()
    d[s] = d.get(s, 0) + 1
c = sorted(d.values(), reverse=True)
x = y = 0
for i in range(len(c)):
    x += c[i] * a[i]
    y += c[i] * a[n - 1 - i]
print(x, y)
