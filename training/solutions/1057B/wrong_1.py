n = int(input())
r = list(map(int, input().split()))
best = 0
for i in range(n):
    s = 0
    for j in range(i, n):
        s += r[j]
        if s >= 100 * (j - i + 1):
            best = max(best, j - i + 1)
print(best)
