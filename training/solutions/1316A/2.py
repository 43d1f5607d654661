for _ in range(int(input())):
    n, m = map(int, input().split())
    a = list(map(int, input().split()))
    me = a[0]
    for x in a[1:]:
        me += min(x, m - me)
    print(me)
