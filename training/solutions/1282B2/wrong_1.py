for _ in range(int(input())):
    n, p, k = map(int, input().split())
    a = sorted(map(int, input().split()))
    i = 0
    while i + k <= n and a[i + k - 1] <= p:
        p -= a[i + k - 1]
        i += k
    while i < n and a[i] <= p:
        p -= a[i]
        i += 1
    print(i)
