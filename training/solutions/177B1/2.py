n = int(input())
ans = 1
d = 2
while d * d <= n:
    while n % d == 0:
        ans += n
        n //= d
    d += 1
if n > 1:
    ans += n
print(ans)
