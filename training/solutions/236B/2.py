from collections import Counter
a, b, c = map(int, input().split())
f = Counter(i * j for i in range(1, a + 1) for j in range(1, b + 1))
g = Counter()
for x in f:
    for k in range(1, c + 1):
        g[x * k] += f[x]
ans = 0
for n in g:
    d, p, x = 1, 2, n
    while x > 1:
        e = 1
        while x % p == 0:
            x //= p
            e += 1
        d *= e
        p += 1
    ans += d * g[n]
print(ans % 2 ** 30)
