for i in range(4):
    r = input().split()
    if "1" in r:
        print(abs(i - 2) + abs(r.index("1") - 2))
