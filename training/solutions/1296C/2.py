t = int(input())
for _ in range(t):
    n = int(input())
    s = input().strip()
    p = 0
    seen = {0: 0}
    ans = (n + 1, -1, -1)
    for i in range(n):
        p += {"L": -1, "R": 1, "U": 10 ** 6, "D": -10 ** 6}[s[i]]
        if p in seen:
            ans = min(ans, (i + 1 - seen[p], seen[p] + 1, i + 1))
        seen[p] = i + 1
    print(-1 if ans[1] < 0 else f"{ans[1]} {ans[2]}")
