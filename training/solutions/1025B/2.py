def primes(x):
    res = set()
    d = 2
    while d * d <= x:
        if x % d == 0:
            res.add(d)
            x //= d
        else:
            d += 1
    if x > 1:
        res.add(x)
    return res
n = int(input())
a, b = map(int, input().split())
cand = primes(a) | primes(b)
for _ in range(n - 1):
    x, y = map(int, input().split())
    cand = {p for p in cand if x % p == 0 or y % p == 0}
print(min(cand) if cand else -1)
