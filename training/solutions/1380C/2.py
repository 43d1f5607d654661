t = int(input())
for _ in range(t):
    n, x = map(int, input().split())
    a = sorted(map(int, input().split()))
    ans = 0
    end = n
    for i in range(n - 1, -1, -1):
        if (end - i) * a[i] >= x:
            ans += 1
            end = i
    print(ans)
