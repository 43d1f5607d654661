n, m = map(int, input().split())
p = [[0] * (m + 1)]
for i in range(n):
    s = [0]
    for j, x in enumerate(input().split()):
        s.append(s[j] + int(x) + p[i][j + 1] - p[i][j])
    p.append(s)
a, b = map(int, input().split())
r = []
for a, b in (a, b), (b, a):
    for i in range(a, n + 1):
        for j in range(b, m + 1):
            r.append(p[i][j] - p[i - a][j] - p[i][j - b] + p[i - a][j - b])
print(min(r))
