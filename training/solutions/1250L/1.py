for _ in range(int(input())):
    a, b, c = map(int, input().split())
    size = 1
    while 3 * size < a + b + c or -(-a // size) - (-c // size) > 3:
        size += 1
    print(size)
