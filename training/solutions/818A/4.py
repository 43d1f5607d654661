n, k = map(int, input().split())
h = n // 2
d = h // (k + 1)
print("%d %d %d" % (d, d * k, n - d - d * k))
