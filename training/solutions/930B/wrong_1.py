s = input().strip()
n = len(s)
best = 0
for d in range(1, n):
    pairs = [s[i] + s[(i + d) % n] for i in range(n)]
    best = max(best, sum(pairs.count(x) == 1 for x in pairs))
print(best / n)
