n, m = map(int, input().split())
lo, hi = 1, 100
for _ in range(m):
    k, f = map(int, input().split())
    lo = max(lo, -(-k // f))
    if f > 1:
        hi = min(hi, (k - 1) // (f - 1))
a = (n - 1) // lo + 1
b = (n - 1) // hi + 1
print(a if a == b else -1)
