def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
n = int(input())
m = int(n ** 0.5) + 1
ans = 0
for p in range(1, m):
    for q in range(p + 1, m, 2):
        c = p * p + q * q
        if c <= n and gcd(p, q) == 1:
            ans += n // c
print(ans)
