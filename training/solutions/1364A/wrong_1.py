for _ in range(int(input())):
    n, x = map(int, input().split())
    a = list(map(int, input().split()))
    if sum(a) % x:
        print(n)
    elif any(v % x for v in a):
        print(n - 1)
    else:
        print(-1)
