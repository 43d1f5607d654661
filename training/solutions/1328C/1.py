for _ in range(int(input())):
    n = int(input())
    a = ""
    b = ""
    same = True
    for c in input():
        if same:
            if c == "2":
                a += "1"
                b += "1"
            elif c == "1":
                a += "1"
                b += "0"
                same = False
            else:
                a += "0"
                b += "0"
        else:
            a += "0"
            b += c
    print(a)
    print(b)
