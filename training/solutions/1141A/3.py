n, m = map(int, input().split())
if m % n != 0:
    print(-1)
else:
    k = m // n
    ans = 0
    while k % 2 == 0:
        k //= 2
        ans += 1
    while k % 3 == 0:
        k //= 3
        ans += 1
    if k == 1:
        print(ans)
    else:
        print(-1)
