n = int(input())
a = list(map(int, input().split()))
best = 0
for x in a:
    best = max(best, sum(y % x == 0 for y in a))
print(best)
