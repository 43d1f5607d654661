for _ in range(int(input())):
    n = int(input())
    a = [int(x) for x in input().split()]
    b = [int(x) for x in input().split()]
    ma = min(a)
    mb = min(b)
    s = 0
    for i in range(n):
        p = a[i] - ma
        q = b[i] - mb
        if p > q:
            s += p
        else:
            s += q
    print(s)
