n = int(input())
a = list(map(int, input().split()))
best = cur = 0
for i in range(2 * n):
    if a[i % n]:
        cur += 1
        best = max(best, cur)
    else:
        cur = 0
print(best)
