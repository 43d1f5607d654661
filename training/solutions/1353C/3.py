t = int(input())
for i in range(t):
    n = int(input())
    ans = 0
    for k in range(1, n // 2 + 1):
        ans += k * k * 8
    print(ans)
