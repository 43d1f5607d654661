n = int(input())
a = list(map(int, input().split()))
a.sort()
q = int(input())
for i in range(q):
    m = int(input())
    l = 0
    r = n
    while l < r:
        k = (l + r) // 2
        if a[k] <= m:
            l = k + 1
        else:
            r = k
    print(l)
