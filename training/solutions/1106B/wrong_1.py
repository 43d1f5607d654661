n, m = map(int, input().split())
a = list(map(int, input().split()))
c = list(map(int, input().split()))
order = sorted(range(n), key=lambda i: c[i])
p = 0
for _ in range(m):
    t, d = map(int, input().split())
    t -= 1
    x = min(a[t], d)
    a[t] -= x
    d -= x
    cost = x * c[t]
    while d and p < n:
        i = order[p]
        x = min(a[i], d)
        cost += x * c[i]
        a[i] -= x
        d -= x
        if a[i] == 0:
            p += 1
    print(cost)
