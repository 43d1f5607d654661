for _ in range(int(input())):
    a, b = map(int, input().split())
    c = 0
    while b:
        c += 1
        a, b = b, a % b
    print(c)
