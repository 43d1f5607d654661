n = int(input())
s = list(input().strip())
r = -1
for c in "BW":
    t = s[:]
    p = []
    for i in range(n - 1):
        if t[i] != c:
            p.append(i + 1)
            t[i] = c
            t[i + 1] = "W" if t[i + 1] == "B" else "B"
    if t[-1] == c:
        r = p
if r == -1:
    print(-1)
else:
    print(len(r))
    print(*r)
