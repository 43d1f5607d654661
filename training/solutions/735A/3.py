n, k = map(int, input().split())
s = input()
g = s.index("G")
t = s.index("T")
if g > t:
    g, t = t, g
ok = False
while g < t:
    g += k
    if g == t:
        ok = True
        break
    if g < n and s[g] == "#":
        break
if ok:
    print("YES")
else:
    print("NO")
