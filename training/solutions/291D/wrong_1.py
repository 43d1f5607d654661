n, k = map(int, input().split())
for t in range(k):
    print(*[min(i + 1 + t, n) for i in range(1, n + 1)])
