t = int(input())
for _ in range(t):
    a = int(input())
    ans = 1
    while a > 0:
        if a % 2 == 1:
            ans *= 2
        a //= 2
    print(ans)
