for _ in range(int(input())):
    n, x = map(int, input().split())
    a = list(map(int, input().split()))
    p = [i for i in range(n) if a[i] % x]
    if not p:
        print(-1)
    elif sum(a) % x:
        print(n)
    else:
        print(n - min(p[0] + 1, n - p[-1]))
