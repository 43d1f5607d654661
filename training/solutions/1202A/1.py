for _ in range(int(input())):
    x = input().strip()[::-1]
    y = input().strip()[::-1]
    i = y.index("1")
    print(x.index("1", i) - i)
