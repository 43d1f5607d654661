for _ in range(int(input())):
    n, m, k = map(int, input().split())
    a = min(m, n // k)
    print(a - (m - a) // (k - 1))
