for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    i = (n - k - 1) // 2
    print((a[i] + a[i + k]) // 2)
