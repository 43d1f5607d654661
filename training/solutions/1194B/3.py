import sys
d = sys.stdin.read().split()
k = 1
for _ in range(int(d[0])):
    n = int(d[k])
    g = d[k + 2:k + 2 + n]
    k += 2 + n
    r = [s.count(".") for s in g]
    c = [t.count(".") for t in zip(*g)]
    x = min(r)
    y = min(c)
    p = [i for i in range(len(r)) if r[i] == x]
    q = [j for j in range(len(c)) if c[j] == y]
    ans = x + y
    if any(g[i][j] == "." for i in p for j in q):
        ans -= 1
    print(ans)
