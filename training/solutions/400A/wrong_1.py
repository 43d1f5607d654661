for _ in range(int(input())):
    s = input()
    r = []
    for a in (1, 2, 3, 4, 6, 12):
        b = 12 // a
        if any(set(s[i::b]) == {"X"} for i in range(b - 1)):
            r.append(f"{a}x{b}")
    print(len(r), *r)
