for _ in range(int(input())):
    k, x = map(int, input().split())
    print(9 * k + x)
