n, k = map(int, input().split())
if 3 * k > n:
    print(-1)
else:
    print(*[min(i // 2, k - 1) + 1 if i < 2 * k else i % k + 1 for i in range(n)])
