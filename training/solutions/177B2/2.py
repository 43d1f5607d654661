n = int(input())
ans = 1
while n > 1:
    ans += n
    p = 2
    while p * p <= n and n % p:
        p += 1
    if p * p > n:
        p = n
    n //= p
print(ans)
