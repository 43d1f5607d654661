a = sorted(map(int, input().split()))
best = s = sum(a)
for i in range(4):
    if a[i] == a[i + 1]:
        best = min(best, s - 2 * a[i])
for i in range(3):
    if a[i] == a[i + 1] == a[i + 2]:
        best = min(best, s - 3 * a[i])
print(best)
