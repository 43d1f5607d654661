n, k = map(int, input().split())
pairs = n // 2
if k < pairs or (n == 1 and k):
    print(-1)
elif n == 1:
    print(7)
else:
    d = k - (pairs - 1)
    print(d * 2, d, *range(2 * d + 1, 2 * d + n - 1))
