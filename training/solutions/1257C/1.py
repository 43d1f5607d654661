for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    last = {}
    ans = n + 1
    for i in range(n):
        if a[i] in last:
            ans = min(ans, i - last[a[i]] + 1)
        last[a[i]] = i
    print(ans if ans <= n else -1)
