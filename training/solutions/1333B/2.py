t = int(input())
for i in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    b = list(map(int, input().split()))
    p = a.index(1) if 1 in a else n
    m = a.index(-1) if -1 in a else n
    ans = "YES"
    for j in range(n):
        if b[j] > a[j] and j <= p:
            ans = "NO"
        if b[j] < a[j] and j <= m:
            ans = "NO"
    print(ans)
