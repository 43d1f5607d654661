a, b, c = map(int, input().split())
n = a * b * c + 1
d = [1] * n
for p in range(2, 101):
    if all(p % i for i in range(2, p)):
        for x in range(p, n, p):
            k = 1
            y = x
            while y % p == 0:
                y //= p
                k += 1
            d[x] *= k
r = range(1, c + 1)
print(sum(d[i * j * k] for i in range(1, a + 1) for j in range(1, b + 1) for k in r) % 2 ** 30)
