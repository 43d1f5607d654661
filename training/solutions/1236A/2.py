t = int(input())
for _ in range(t):
    a, b, c = map(int, input().split())
    best = 0
    for x in range(min(a, b // 2) + 1):
        y = min(b - 2 * x, c // 2)
        best = max(best, 3 * (x + y))
    print(best)
