for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    best = cur = 0
    for i in range(0, n - 1, 2):
        cur = max(0, cur + a[i + 1] - a[i])
        best = max(best, cur)
    print(sum(a[::2]) + best)
