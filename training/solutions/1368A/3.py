t = int(input())
for i in range(t):
    a, b, n = map(int, input().split())
    ans = 0
    if a > b:
        a, b = b, a
    while b <= n:
        a += b
        a, b = b, a
        ans += 1
    print(ans)
