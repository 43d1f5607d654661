for _ in range(int(input())):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    b = list(set(a))
    if len(b) > k:
        print(-1)
    else:
        print(len(b) * n)
        print(*(b * n))
