n = int(input())
a = list(map(int, input().split()))
m = min(a)
best = cur = 0
for x in a:
    if x > m:
        cur += 1
        best = max(best, cur)
    else:
        cur = 0
print(n * m + best)
