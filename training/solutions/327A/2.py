n = int(input())
a = list(map(int, input().split()))
best = -1
cur = 0
for x in a:
    d = 1 if x == 0 else -1
    cur = max(cur + d, d)
    best = max(best, cur)
print(sum(a) + best)
