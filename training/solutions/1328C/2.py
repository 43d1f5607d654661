for _ in range(int(input())):
    n = int(input())
    x = input().strip()
    i = x.find("1")
    if i < 0:
        a = b = x.replace("2", "1")
    else:
        p = x[:i].replace("2", "1")
        a = p + "1" + "0" * (n - i - 1)
        b = p + "0" + x[i + 1:]
    print(a)
    print(b)
