t = int(input())
for i in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    a.sort()
    ans = 1000
    for j in range(1, n):
        ans = min(ans, a[j] - a[j - 1])
    print(ans)
