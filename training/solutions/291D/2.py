n, k = map(int, input().split())
step = 1
for _ in range(k):
    print(*[min(i + step, n) for i in range(1, n + 1)])
    step *= 2
