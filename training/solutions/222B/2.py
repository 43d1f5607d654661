import sys
lines = sys.stdin.read().split("\n")
n, m, k = map(int, lines[0].split())
a = [0] + [[0] + s.split() for s in lines[1:n + 1]]
col = list(range(m + 1))
out = []
for q in lines[n + 1:n + k + 1]:
    s, x, y = q.split()
    x, y = int(x), int(y)
    if s == "r":
        a[x], a[y] = a[y], a[x]
    elif s == "g":
        out.append(a[x][col[y]])
    else:
        col[x], col[y] = col[y], col[x]
print("\n".join(out))
