n, m = map(int, input().split())
a = [input() for _ in range(n)]
r = [i for i in range(n) if "*" in a[i]]
c = [j for j in range(m) if any(a[i][j] == "*" for i in range(n))]
for i in range(r[0], r[-1] + 1):
    print(a[i][c[0]:c[-1] + 1])
