t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    ans = 0
    m = a[0]
    for x in a:
        if (x > 0) == (m > 0):
            m = max(m, x)
        else:
            ans += m
            m = x
    print(ans + m)
