n = int(input())
res = []
d = 2
while d * d <= n:
    while n % d == 0:
        res.append(d)
        n //= d
    d += 1
if n > 1:
    res.append(n)
print(*res)
