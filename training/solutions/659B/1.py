n, m = map(int, input().split())
g = [[] for i in range(m)]
for i in range(n):
    s, r, p = input().split()
    g[int(r) - 1].append((int(p), s))
for a in g:
    a.sort(reverse=True)
    if len(a) > 2 and a[1][0] == a[2][0]:
        print("?")
    else:
        print(a[0][1], a[1][1])
