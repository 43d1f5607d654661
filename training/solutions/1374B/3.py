t = int(input())
for i in range(t):
    n = int(input())
    ans = 0
    while n % 6 == 0:
        n //= 6
        ans += 1
    while n % 3 == 0:
        n //= 3
        ans += 2
    if n == 1:
        print(ans)
    else:
        print(-1)
