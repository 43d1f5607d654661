def count(limit, x):
    return (limit + x - 1) // x

n, k = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
res = 1
for i in range(n // k):
    lo = b[i] * 10 ** (k - 1)
    hi = lo + 10 ** (k - 1)
    good = count(10 ** k, a[i]) - count(hi, a[i]) + count(lo, a[i])
    res = res * good % 1000000007
print(res)
