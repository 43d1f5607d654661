for _ in range(int(input())):
    a, b = map(int, input().split())
    c = 0
    while b:
        c += a // b
        a, b = b, a % b
    print(c)
