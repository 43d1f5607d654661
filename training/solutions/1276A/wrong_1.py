for _ in range(int(input())):
    s = input()
    res = []
    for i in range(len(s) - 2):
        if s[i:i + 3] in ("one", "two"):
            res.append(i + 2)
    print(len(res))
    print(*res)
