n, v = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
lo, hi = 0.0, v / sum(a)
for _ in range(100):
    mid = (lo + hi) / 2
    if all(mid * a[i] <= b[i] for i in range(n)):
        lo = mid
    else:
        hi = mid
print(lo * sum(a))
