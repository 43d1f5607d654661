for _ in range(int(input())):
    n, x = map(int, input().split())
    print(2 * x - 1)
