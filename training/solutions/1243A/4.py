for _ in range(int(input())):
    n = int(input())
    a = sorted(map(int, input().split()))
    k = 0
    while k < n and a[n - 1 - k] > k:
        k += 1
    print(k)
