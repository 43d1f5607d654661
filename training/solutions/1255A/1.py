for _ in range(int(input())):
    a, b = map(int, input().split())
    d = abs(a - b)
    print(d // 5 + [0, 1, 1, 2, 2][d % 5])
