n = int(input())
s = list(map(int, input().split()))
best = 0
for i in range(n + 1):
    best = max(best, s[:i].count(0) + s[i:].count(1))
print(best)
