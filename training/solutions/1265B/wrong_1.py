t = int(input())
for _ in range(t):
    n = int(input())
    p = list(map(int, input().split()))
    l = r = p.index(1)
    ans = "1"
    for m in range(2, n + 1):
        i = p.index(m)
        if i == l - 1 or i == r + 1:
            ans += "1"
        else:
            ans += "0"
        l = min(l, i)
        r = max(r, i)
    print(ans)
