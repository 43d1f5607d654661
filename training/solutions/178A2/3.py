n = int(input())
a = list(map(int, input().split()))
ans = 0
for i in range(n - 1):
    t = 0
    while i + 2 ** (t + 1) < n:
        t += 1
    a[i + 2 ** t] += a[i]
    ans += a[i]
    print(ans)
