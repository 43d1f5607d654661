a, b, c = map(int, input().split())
week = [0, 1, 2, 0, 2, 1, 0]
full = min(a // 3, b // 2, c // 2)
best = 0
for start in range(7):
    left = [a - 3 * full, b - 2 * full, c - 2 * full]
    days = 0
    d = start
    while left[week[d]] > 0:
        left[week[d]] -= 1
        days += 1
        d = (d + 1) % 7
    best = max(best, days)
print(full * 7 + best)
