n, m, k = map(int, input().split())
if k < n:
    print(k + 1, 1)
else:
    k -= n
    r, c = divmod(k, m - 1)
    if r % 2 == 0:
        print(n - r, c + 2)
    else:
        print(n - r, m - c)
