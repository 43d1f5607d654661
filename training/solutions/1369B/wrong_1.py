for _ in range(int(input())):
    n = int(input())
    s = input()
    i = s.find("1")
    j = s.rfind("0")
    if i < j:
        s = s[:max(i, 0)] + s[j:]
        if i > 0:
            s = s[1:]
    print(s)
