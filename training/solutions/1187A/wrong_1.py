for _ in range(int(input())):
    n, s, t = map(int, input().split())
    print(n - s + 1)
