for _ in range(int(input())):
    n = int(input())
    a = ""
    b = ""
    for c in input():
        if c == "2":
            a += "1"
            b += "1"
        elif c == "1":
            if a > b:
                a += "0"
                b += "1"
            else:
                a += "1"
                b += "0"
        else:
            a += "0"
            b += "0"
    print(a)
    print(b)
