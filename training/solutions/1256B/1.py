for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    used = [False] * n
    for v in range(1, n + 1):
        i = a.index(v)
        while i > 0 and not used[i] and a[i - 1] > a[i]:
            a[i - 1], a[i] = a[i], a[i - 1]
            used[i] = True
            i -= 1
    print(*a)
