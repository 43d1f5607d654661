n, a, b, c = map(int, input().split())
a //= 2
cnt = [0] * (n + 1)
for two in range(c + 1):
    if 2 * two <= n:
        cnt[2 * two] = 1
for limit in (a, b):
    p = [0]
    for x in cnt:
        p.append(p[-1] + x)
    cnt = [p[i + 1] - p[max(0, i - limit)] for i in range(n + 1)]
print(cnt[n])
