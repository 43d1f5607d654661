from bisect import bisect_left, bisect_right
n, a, b = map(int, input().split())
xs = []
ys = []
for _ in range(n):
    x, y = map(int, input().split())
    xs.append(x)
    ys.append(y)
xs.sort()
ys.sort()
k = {}
k[a - 1, b] = bisect_left(xs, a)
k[a + 1, b] = n - bisect_right(xs, a)
k[a, b - 1] = bisect_left(ys, b)
k[a, b + 1] = n - bisect_right(ys, b)
best = max(k, key=k.get)
print(k[best])
print(*best)
