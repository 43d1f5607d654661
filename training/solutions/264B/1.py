n = int(input())
a = list(map(int, input().split()))
best = {}
ans = 1
for x in a:
    primes = []
    p = 2
    y = x
    while p * p <= y:
        if y % p == 0:
            primes.append(p)
            while y % p == 0:
                y //= p
        p += 1
    if y > 1:
        primes.append(y)
    length = 1 + max([best.get(q, 0) for q in primes] or [0])
    for q in primes:
        best[q] = length
    ans = max(ans, length)
print(ans)
