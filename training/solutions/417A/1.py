c, d = map(int, input().split())
n, m = map(int, input().split())
k = int(input())
need = max(0, n * m - k)
best = need * d
for i in range(1, m + 1):
    best = min(best, i * c + max(0, need - i * n) * d)
print(best)
