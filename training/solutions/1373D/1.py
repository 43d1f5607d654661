for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    best = 0
    for s in (0, 1):
        cur = 0
        for i in range(s, n - 1, 2):
            if s == 0:
                cur += a[i + 1] - a[i]
            else:
                cur += a[i] - a[i + 1]
            cur = max(0, cur)
            best = max(best, cur)
    print(sum(a[::2]) + best)
