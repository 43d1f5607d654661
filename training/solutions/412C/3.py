import sys
n, *s = sys.stdin.read().split()
ans = ""
for col in zip(*s):
    t = "".join(col).replace("?", "")
    if not t:
        ans += "z"
    elif t.count(t[0]) == len(t):
        ans += t[0]
    else:
        ans += "?"
print(ans)
