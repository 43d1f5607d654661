n = int(input())
a = list(map(int, input().split()))
best = cur = 0
for x in a:
    cur = max(0, cur + (1 if x == 0 else -1))
    best = max(best, cur)
print(sum(a) + best)
