n = int(input())
a = list(map(int, input().split()))
m = min(a)
best = 0
for v in set(a):
    for x in range(1, v + 1):
        if v % x == 0:
            best = max(best, v + m - v // x - m * x)
print(sum(a) - best)
