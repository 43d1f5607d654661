import sys
n, l, *v = map(int, sys.stdin.read().split())
s = ["0"] * l
t = ["0"] * l
for x in v[:n]:
    s[x] = "1"
for x in v[n:]:
    t[x] = "1"
if "".join(t) in "".join(s) * 2:
    print("YES")
else:
    print("NO")
