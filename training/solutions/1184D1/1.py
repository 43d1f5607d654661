n, k, m, t = map(int, input().split())
for _ in range(t):
    c, i = map(int, input().split())
    if c == 1:
        n += 1
        if i <= k:
            k += 1
    elif i < k:
        n -= i
        k -= i
    else:
        n = i
    print(n, k)
