for _ in range(int(input())):
    a, b = map(int, input().split())
    print((2 * min(a, b)) ** 2)
