b = int(input())
ans = 1
p = 2
while p * p <= b:
    k = 1
    while b % p == 0:
        b //= p
        k += 1
    ans *= k
    p += 1
if b > 1:
    ans *= 2
print(ans)
