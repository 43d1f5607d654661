t = int(input())
for _ in range(t):
    s = input().strip()
    if "aa" in s or "bb" in s or "cc" in s:
        print(-1)
        continue
    r = ""
    for i in range(len(s)):
        c = s[i]
        if c == "?":
            p = {"a", "b", "c"} - set(r[-1:]) - set(s[i + 1:i + 2])
            c = min(p)
        r += c
    print(r)
