import sys
n = 0
ans = 0
for s in sys.stdin:
    s = s.rstrip("\r\n")
    if s == "":
        continue
    if s[0] == "+":
        n += 1
    elif s[0] == "-":
        n -= 1
    else:
        ans += n * len(s[s.index(":") + 1:])
print(ans)
