s = input().strip()
best = [0, -1, -1]
p = 0
dp = 0
for c in s:
    p = (p + int(c)) % 3
    if best[p] >= 0:
        dp = max(dp, best[p] + 1)
    best[p] = max(best[p], dp)
print(dp)
