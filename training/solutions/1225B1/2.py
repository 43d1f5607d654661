t = int(input())
for _ in range(t):
    n, k, d = map(int, input().split())
    a = input().split()
    c = {}
    r = d
    for i in range(n):
        c[a[i]] = c.get(a[i], 0) + 1
        if i >= d:
            c[a[i - d]] -= 1
            if c[a[i - d]] == 0:
                del c[a[i - d]]
        if i >= d - 1:
            r = min(r, len(c))
    print(r)
