n, k = map(int, input().split())
if n // 3 < k:
    print("-1")
else:
    first = [i for i in range(1, k + 1) for _ in range(2)]
    rest = list(range(k, 0, -1))
    if k > 1:
        rest = rest[1:] + rest[:1]
    print(*(first + rest + [k] * (n - 3 * k)))
