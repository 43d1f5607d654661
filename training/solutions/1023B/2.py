n, k = map(int, input().split())
if k >= 2 * n:
    print(0)
elif k <= n:
    print((k - 1) // 2)
else:
    print((2 * n - k + 1) // 2)
