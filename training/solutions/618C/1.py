n = int(input())
p = []
for i in range(n):
    x, y = map(int, input().split())
    p.append((x, y, i + 1))
p.sort()
x, y, a = p[0]
u, v, b = p[1]
for s, t, c in p[2:]:
    if (u - x) * (t - y) != (v - y) * (s - x):
        print(a, b, c)
        break
