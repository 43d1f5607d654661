n = int(input())
a = list(map(int, input().split()))
r1, c1, r2, c2 = map(int, input().split())
best = 10 ** 9
for r in range(n):
    path = range(min(r, r1 - 1, r2 - 1), max(r, r1 - 1, r2 - 1) + 1)
    c = min(c1, min(a[i] + 1 for i in path))
    best = min(best, abs(r - r1 + 1) + abs(r - r2 + 1) + abs(c - c2))
print(best)
