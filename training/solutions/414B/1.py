from math import comb
n, k = map(int, input().split())
ans = 0
for x in range(1, n + 1):
    ways = 1
    p = 2
    while p * p <= x:
        e = 0
        while x % p == 0:
            x //= p
            e += 1
        ways *= comb(e + k - 1, e)
        p += 1
    if x > 1:
        ways *= k
    ans += ways
print(ans % (10 ** 9 + 7))
