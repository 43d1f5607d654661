import sys
s = sys.stdin.read().split()
r = []
for t in (s[0] + s[1], s[2] + s[3]):
    w = ""
    for i in (0, 1, 3, 2):
        if t[i] != "X":
            w += t[i]
    r.append(w in "ABCAB")
print("YES" if r[0] == r[1] else "NO")
