n, k = map(int, input().split())
f = []
d = 2
while d * d <= n:
    while n % d == 0:
        f.append(d)
        n //= d
    d += 1
if n > 1:
    f.append(n)
if len(f) < k:
    print(-1)
else:
    while len(f) > k:
        x = f.pop()
        f[-1] *= x
    print(*f)
