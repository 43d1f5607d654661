n = int(input())
a = list(map(int, input().split()))
best = 0
for i in range(n):
    for j in range(i):
        a[i], a[j] = a[j], a[i]
        best = max(best, abs(a.index(1) - a.index(n)))
        a[i], a[j] = a[j], a[i]
print(best)
