n, m, k = map(int, input().split())
t = [input().split() for _ in range(n)]
r = list(range(n))
c = list(range(m))
for _ in range(k):
    s, x, y = input().split()
    x = int(x) - 1
    y = int(y) - 1
    if s == "g":
        print(t[r.index(x)][c.index(y)])
    elif s == "r":
        r[x], r[y] = r[y], r[x]
    else:
        c[x], c[y] = c[y], c[x]
