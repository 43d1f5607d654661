n, m, k = map(int, input().split())
p = []
for _ in range(n):
    input()
    p.append([list(map(int, input().split())) for _ in range(m)])
ans = 0
for x in p:
    for y in p:
        a = sorted(((y[i][1] - x[i][0], x[i][2]) for i in range(m)), reverse=True)
        left = k
        s = 0
        for d, c in a:
            if d > 0:
                c = min(c, left)
                s += d * c
                left -= c
        ans = max(ans, s)
print(ans)
