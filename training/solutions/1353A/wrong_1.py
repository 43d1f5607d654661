for _ in range(int(input())):
    n, m = map(int, input().split())
    print(0 if n == 1 else 2 * m)
