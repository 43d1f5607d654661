n, m = map(int, input().split())
s = [input() for i in range(n)]
p = [int(x) - 1 for x in input().split()]
t = list(s[p[0]])
ok = all(len(s[i]) == len(t) for i in p)
if ok:
    for i in p:
        for j in range(len(t)):
            if s[i][j] != t[j]:
                t[j] = "?"
    for i in range(n):
        if i not in p and len(s[i]) == len(t):
            if all(t[j] in ("?", s[i][j]) for j in range(len(t))):
                ok = False
if ok:
    print("Yes")
    print("".join(t))
else:
    print("No")
