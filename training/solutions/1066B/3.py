n, r = map(int, input().split())
a = list(map(int, input().split()))
INF = 10 ** 9
best = [0] + [INF] * n
for i in range(n):
    if a[i]:
        cost = min(best[max(0, i - r + 1):]) + 1
        for j in range(i, min(n, i + r)):
            best[j + 1] = min(best[j + 1], cost)
        for j in range(max(0, i - r + 1), i):
            best[j + 1] = min(best[j + 1], cost)
print(best[n] if best[n] < INF else -1)
