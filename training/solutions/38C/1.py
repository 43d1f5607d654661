n, l = map(int, input().split())
a = list(map(int, input().split()))
best = 0
for d in range(l, 101):
    best = max(best, d * sum(x // d for x in a))
print(best)
