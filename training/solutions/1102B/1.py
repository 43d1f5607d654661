n, k = map(int, input().split())
a = list(map(int, input().split()))
if max(a.count(x) for x in set(a)) > k:
    print("NO")
else:
    c = [0] * n
    order = sorted(range(n), key=lambda i: a[i])
    for j, i in enumerate(order):
        c[i] = j % k + 1
    print("YES")
    print(*c)
