n, k = map(int, input().split())
divs = [1]
m, p = n, 2
while p * p <= m:
    if m % p == 0:
        base, power = divs, 1
        while m % p == 0:
            m //= p
            power *= p
            divs = divs + [d * power for d in base]
    p += 1
if m > 1:
    divs += [d * m for d in divs]
divs.sort()
print(-1 if k > len(divs) else divs[k - 1])
