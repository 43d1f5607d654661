n, k = map(int, input().split())
if k > 1:
    p = 1
    while p <= n:
        p *= 2
    n = p - 1
print(n)
