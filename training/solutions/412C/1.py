n = int(input())
s = [input() for _ in range(n)]
ans = []
for j in range(len(s[0])):
    c = "?"
    bad = False
    for i in range(n):
        x = s[i][j]
        if x != "?":
            if c != "?" and c != x:
                bad = True
            c = x
    if bad:
        ans.append("?")
    elif c == "?":
        ans.append("a")
    else:
        ans.append(c)
print("".join(ans))
