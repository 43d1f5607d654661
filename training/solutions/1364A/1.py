t = int(input())
for _ in range(t):
    n, x = map(int, input().split())
    a = list(map(int, input().split()))
    if sum(a) % x != 0:
        print(n)
        continue
    ans = -1
    for i in range(n):
        if a[i] % x != 0:
            ans = max(ans, i, n - i - 1)
    print(ans)
