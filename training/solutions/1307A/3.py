t = int(input())
for i in range(t):
    n, d = map(int, input().split())
    a = list(map(int, input().split()))
    ans = a[0]
    for j in range(1, n):
        while a[j] > 0 and d >= j:
            a[j] -= 1
            d -= j
            ans += 1
    print(ans)
