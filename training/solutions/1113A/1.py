n, v = map(int, input().split())
if v >= n - 1:
    print(n - 1)
else:
    print(v + sum(range(2, n - v + 1)))
