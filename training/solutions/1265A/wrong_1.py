t = int(input())
for _ in range(t):
    s = input().strip()
    r = ""
    for c in s:
        if c == "?":
            c = "a"
            if r[-1:] == "a":
                c = "b"
        r += c
    if "aa" in r or "bb" in r or "cc" in r:
        print(-1)
    else:
        print(r)
