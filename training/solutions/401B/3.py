x, k = map(int, input().split())
a = [0, x]
for i in range(k):
    t, *b = map(int, input().split())
    a += b
a.sort()
lo = hi = 0
for p, q in zip(a, a[1:]):
    d = q - p - 1
    hi += d
    lo += d // 2 + d % 2
print(lo, hi)
