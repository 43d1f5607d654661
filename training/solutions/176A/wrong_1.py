n, m, k = map(int, input().split())
p = []
for _ in range(n):
    input()
    p.append([tuple(map(int, input().split())) for _ in range(m)])
ans = 0
for i in range(n):
    for j in range(i + 1, n):
        a = []
        for u, v in zip(p[i], p[j]):
            if v[1] > u[0]:
                a += [v[1] - u[0]] * u[2]
        a.sort()
        ans = max(ans, sum(a[-k:]))
print(ans)
