n = int(input())
lo, hi = [], []
for i in range(3):
    p, q = map(int, input().split())
    lo.append(p)
    hi.append(q)
n -= sum(lo)
for i in range(3):
    k = min(n, hi[i] - lo[i])
    lo[i] += k
    n -= k
print(*lo)
