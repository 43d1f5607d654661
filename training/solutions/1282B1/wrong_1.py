for _ in range(int(input())):
    n, p, k = map(int, input().split())
    a = sorted(map(int, input().split()))
    i = 0
    while i + 1 < n and a[i + 1] <= p:
        p -= a[i + 1]
        i += 2
    if i < n and a[i] <= p:
        i += 1
    print(i)
