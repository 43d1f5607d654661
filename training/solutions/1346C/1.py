for _ in range(int(input())):
    n, k, x, y = map(int, input().split())
    a = sorted(map(int, input().split()), reverse=True)
    s = sum(a)
    best = sum(v > k for v in a) * x
    for i in range(n):
        if s <= n * k:
            best = min(best, i * x + y)
            break
        s -= a[i]
    print(best)
