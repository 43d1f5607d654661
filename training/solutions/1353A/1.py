for _ in range(int(input())):
    n, m = map(int, input().split())
    print(min(n - 1, 2) * m)
