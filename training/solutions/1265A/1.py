for _ in range(int(input())):
    s = list(input().strip()) + [""]
    for i in range(len(s) - 1):
        if s[i] == "?":
            for c in "abc":
                if c != s[i - 1] and c != s[i + 1]:
                    s[i] = c
    s = "".join(s)
    if "aa" in s or "bb" in s or "cc" in s:
        print(-1)
    else:
        print(s)
