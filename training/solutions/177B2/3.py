n = int(input())
f = []
p = 2
while n > 1:
    if p * p > n:
        p = n
    if n % p == 0:
        f.append(p)
        n //= p
    else:
        p += 1
ans = c = 1
for p in reversed(f):
    c *= p
    ans += c
print(ans)
