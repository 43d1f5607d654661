n = int(input())
a = []
p = 2
while p * p <= n:
    while n % p == 0:
        a.append(p)
        n //= p
    p += 1
if n > 1:
    a.append(n)
x = 1
ans = [1]
for p in a:
    x *= p
    ans.append(x)
print(*ans[::-1])
