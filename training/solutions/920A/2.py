for _ in range(int(input())):
    n, k = map(int, input().split())
    x = list(map(int, input().split()))
    r = max(x[0], n - x[-1] + 1)
    for a, b in zip(x, x[1:]):
        r = max(r, (b - a) // 2 + 1)
    print(r)
