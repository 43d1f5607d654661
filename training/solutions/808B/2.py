n, k = map(int, input().split())
a = list(map(int, input().split()))
m = n - k + 1
r = 0
for i in range(n):
    r += a[i] * min(i + 1, n - i, k, m)
print("%.8f" % (r / m))
