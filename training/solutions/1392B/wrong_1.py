for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    m = max(a)
    print(*[m - x for x in a] if k % 2 else a)
