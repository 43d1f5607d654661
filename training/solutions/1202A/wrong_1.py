for _ in range(int(input())):
    x = input().strip()[::-1]
    y = input().strip()[::-1]
    print(abs(x.index("1") - y.index("1")))
