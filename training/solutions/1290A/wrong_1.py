for _ in range(int(input())):
    n, m, k = map(int, input().split())
    a = list(map(int, input().split()))
    k = min(k, m - 1)
    b = [max(a[i], a[i + n - m]) for i in range(m)]
    b.sort()
    print(b[k])
