q = int(input())
for i in range(q):
    n = int(input())
    ans = 0
    while n > 1:
        if n % 2 == 0:
            n //= 2
        elif n % 3 == 0:
            n = n // 3 * 2
        elif n % 5 == 0:
            n = n // 5 * 4
        else:
            break
        ans += 1
    if n == 1:
        print(ans)
    else:
        print(-1)
