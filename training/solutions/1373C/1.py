for _ in range(int(input())):
    s = input().strip()
    r = len(s)
    c = m = 0
    for i in range(len(s)):
        c += 1 if s[i] == "+" else -1
        if c < m:
            m = c
            r += i + 1
    print(r)
