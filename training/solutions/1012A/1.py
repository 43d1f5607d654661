n = int(input())
a = sorted(map(int, input().split()))
best = (a[n - 1] - a[0]) * (a[-1] - a[n])
for i in range(1, n):
    best = min(best, (a[-1] - a[0]) * (a[i + n - 1] - a[i]))
print(best)
