n, h, m = map(int, input().split())
a = [h for i in range(n)]
while m > 0:
    l, r, x = [int(i) for i in input().split()]
    a[l - 1:r] = [min(v, x) for v in a[l - 1:r]]
    m -= 1
print(sum([v ** 2 for v in a]))
