from math import sqrt
n, r = map(int, input().split())
x = list(map(int, input().split()))
y = []
for i in range(n):
    h = r
    for j in range(i):
        d = abs(x[i] - x[j])
        if d <= 2 * r:
            h = max(h, y[j] + sqrt(4 * r * r - d * d))
    y.append(h)
print(*y)
