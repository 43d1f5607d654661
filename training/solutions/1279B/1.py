t = int(input())
for _ in range(t):
    n, s = map(int, input().split())
    a = list(map(int, input().split()))
    ans = 0
    best = 0
    cur = 0
    for i in range(n):
        cur += a[i]
        if a[i] > best:
            best = a[i]
            ans = i + 1
        if cur > s:
            break
    if cur <= s:
        ans = 0
    print(ans)
