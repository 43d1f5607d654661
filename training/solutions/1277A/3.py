t = int(input())
for i in range(t):
    s = input().strip()
    n = len(s)
    ans = 9 * (n - 1)
    for d in "123456789":
        if int(d * n) <= int(s):
            ans += 1
    print(ans)
