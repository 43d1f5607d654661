r, g, b = map(int, input().split())
best = 0
for mix in range(min(r, g, b, 2) + 1):
    best = max(best, mix + (r - mix) // 3 + (g - mix) // 3 + (b - mix) // 3)
print(best)
