for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    if k % 2:
        m = max(a)
        print(*[m - x for x in a])
    else:
        m = min(a)
        print(*[x - m for x in a])
