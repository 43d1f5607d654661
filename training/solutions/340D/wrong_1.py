n = int(input())
a = list(map(int, input().split()))
best = cur = 1
for x, y in zip(a, a[1:]):
    cur = cur + 1 if y > x else 1
    best = max(best, cur)
print(best)
