t = int(input())
for _ in range(t):
    s = input().strip()
    n = len(s)
    ans = n
    for i in range(n + 1):
        a = s[:i].count("0") + s[i:].count("1")
        ans = min(ans, a, n - a)
    print(ans)
