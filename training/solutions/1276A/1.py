for _ in range(int(input())):
    s = input()
    res = []
    i = 0
    while i < len(s):
        if s[i:i + 5] == "twone":
            res.append(i + 3)
            i += 5
        elif s[i:i + 3] in ("one", "two"):
            res.append(i + 2)
            i += 3
        else:
            i += 1
    print(len(res))
    print(*res)
