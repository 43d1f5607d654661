for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    best = min(range(n - k), key=lambda i: a[i + k] - a[i])
    print((a[best] + a[best + k]) // 2)
