for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    bad = 0
    odd = 0
    for i in range(n):
        odd += a[i] % 2
        if a[i] % 2 != i % 2:
            bad += 1
    print(bad // 2 if odd == n // 2 else -1)
