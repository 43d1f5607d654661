n, k = map(int, input().split())
if k >= 3 * n:
    print(0)
else:
    print(3 * n - k)
