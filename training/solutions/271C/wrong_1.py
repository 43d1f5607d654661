n, k = map(int, input().split())
if 3 * k > n:
    print(-1)
else:
    print(*[i % k + 1 for i in range(n)])
