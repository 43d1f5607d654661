n = int(input())
a = [int(x) - 100 for x in input().split()]
best = 0
for i in range(n):
    total = 0
    for j in range(i, n):
        total += a[j]
        if total > 0:
            best = max(best, j - i + 1)
print(best)
