n, m = map(int, input().split())
a = list(map(int, input().split()))
a.sort()
for x in map(int, input().split()):
    l, r = 0, n
    while l < r:
        k = (l + r) // 2
        if a[k] <= x:
            l = k + 1
        else:
            r = k
    print(l, end=" ")
