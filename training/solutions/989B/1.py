n, p = map(int, input().split())
s = list(input())
ok = False
for i in range(n - p):
    x, y = s[i], s[i + p]
    if x == "." or y == "." or x != y:
        if x == ".":
            s[i] = "1" if y == "0" else "0"
        if y == ".":
            s[i + p] = "1" if s[i] == "0" else "0"
        ok = True
        break
if ok:
    print("".join(s).replace(".", "0"))
else:
    print("No")
