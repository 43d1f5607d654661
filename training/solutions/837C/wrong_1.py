n, a, b = map(int, input().split())
s = [tuple(map(int, input().split())) for _ in range(n)]
best = 0
for i in range(n):
    for j in range(i):
        x, y = s[i]
        u, v = s[j]
        if (x + u <= a and max(y, v) <= b) or (y + v <= b and max(x, u) <= a):
            best = max(best, x * y + u * v)
print(best)
