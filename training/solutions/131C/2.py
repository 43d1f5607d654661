n, m, t = map(int, input().split())
c = [[1]]
for i in range(1, 31):
    last = c[-1] + [0]
    c.append([last[j] + (last[j - 1] if j else 0) for j in range(i + 1)])
ways = 0
for boys in range(4, n + 1):
    girls = t - boys
    if 1 <= girls <= m:
        ways += c[n][boys] * c[m][girls]
print(ways)
