t = int(input())
for _ in range(t):
    n = int(input())
    cur = 1
    ans = []
    for i in range(n):
        l, r = map(int, input().split())
        cur = max(cur, l)
        if cur <= r:
            ans.append(cur)
            cur += 1
        else:
            ans.append(0)
    print(*ans)
