s = input()
best = 1
for c in set(s):
    k = s.count(c)
    best = max(best, k, k * (k - 1) // 2)
print(best)
