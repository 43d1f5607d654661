for _ in range(int(input())):
    n, k = map(int, input().split())
    s = input()
    ans = 0
    for i in range(k):
        g = s[i::k]
        ans += len(g) - max(g.count(c) for c in g)
    print(ans)
