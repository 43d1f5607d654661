a1 = int(input())
a2 = int(input())
k1 = int(input())
k2 = int(input())
n = int(input())
mn = n - a1 * (k1 - 1) - a2 * (k2 - 1)
if mn < 0:
    mn = 0
mx = 0
for k, a in sorted([(k1, a1), (k2, a2)]):
    x = min(a, n // k)
    mx += x
    n -= x * k
print(mn, mx)
