t = int(input())
for _ in range(t):
    n = int(input())
    d = sorted(map(int, input().split()))
    x = d[0] * d[-1]
    ok = all(d[i] * d[n - 1 - i] == x for i in range(n))
    known = set(d)
    k = 2
    while ok and k * k <= x:
        if x % k == 0 and k not in known:
            ok = False
        k += 1
    print(x if ok else -1)
