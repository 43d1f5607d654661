n = int(input())
t = list(map(int, input().split()))
T = int(input())
best = 0
for x in t:
    best = max(best, sum(1 for y in t if x <= y <= x + T))
print(best)
