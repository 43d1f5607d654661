import sys
lines = sys.stdin.read().split("\n")
n, m, q = map(int, lines[0].split())
idx = [list(range(i * m, i * m + m)) for i in range(n)]
val = [0] * (n * m)
for line in lines[1:q + 1]:
    t, *p = map(int, line.split())
    a = p[0] - 1
    if t == 1:
        idx[a] = idx[a][1:] + idx[a][:1]
    elif t == 2:
        first = idx[0][a]
        for i in range(n - 1):
            idx[i][a] = idx[i + 1][a]
        idx[-1][a] = first
    else:
        val[idx[a][p[1] - 1]] = p[2]
for i in range(n):
    print(*val[i * m:i * m + m])
