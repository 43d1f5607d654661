for _ in range(int(input())):
    k, n, a, b = map(int, input().split())
    if n * b >= k:
        print(-1)
    else:
        print(min(n, (k - n * b) // (a - b)))
