n, m, k = map(int, input().split())
p = []
for _ in range(n):
    name = input()
    p.append([tuple(map(int, input().split())) for _ in range(m)])
ans = 0
for x in p:
    for y in p:
        a = []
        for u, v in zip(x, y):
            if v[1] > u[0]:
                a += [v[1] - u[0]] * u[2]
        a.sort()
        ans = max(ans, sum(a[-k:]))
print(ans)
