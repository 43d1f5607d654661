mod = 10 ** 9 + 7
n, k = map(int, input().split())
group = [[i] for i in range(n + 1)]
for _ in range(n - 1):
    u, v, x = map(int, input().split())
    if x:
        continue
    a, b = group[u], group[v]
    if len(a) < len(b):
        a, b = b, a
    a += b
    for w in b:
        group[w] = a
ans = pow(n, k, mod)
for i in range(1, n + 1):
    if group[i][0] == i:
        ans -= pow(len(group[i]), k, mod)
print(ans % mod)
