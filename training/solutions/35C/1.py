n, m = map(int, input().split())
k = int(input())
c = list(map(int, input().split()))
fires = list(zip(c[::2], c[1::2]))
best = -1
for x in range(1, n + 1):
    for y in range(1, m + 1):
        t = min(abs(x - a) + abs(y - b) for a, b in fires)
        if t > best:
            best = t
            last = (x, y)
print(*last)
