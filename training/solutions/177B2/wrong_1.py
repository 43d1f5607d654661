n = int(input())
ans = n
p = 2
while p * p <= n:
    while n % p == 0:
        n //= p
        ans += n
    p += 1
print(ans)
