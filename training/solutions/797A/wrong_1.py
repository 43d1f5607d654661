n, k = map(int, input().split())
a = []
p = 2
while len(a) < k - 1 and p <= n:
    if n % p == 0:
        a.append(p)
        n //= p
    else:
        p += 1
if len(a) == k - 1:
    print(*a, n)
else:
    print(-1)
