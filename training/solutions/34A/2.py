n = int(input())
h = list(map(int, input().split()))
best = abs(h[0] - h[-1])
x, y = n, 1
for i in range(n - 1):
    d = abs(h[i] - h[i + 1])
    if d < best:
        best = d
        x, y = i + 1, i + 2
print(x, y)
