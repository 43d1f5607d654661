n, k = map(int, input().split())
a = [tuple(map(int, input().split())) for _ in range(n)]
s = 0
for (x, y), (u, v) in zip(a, a[1:] + a[:1]):
    s += ((x - u) ** 2 + (y - v) ** 2) ** 0.5
print(s * k / 50)
