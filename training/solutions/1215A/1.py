a, b, k, l, n = [int(input()) for _ in range(5)]
lo = max(0, n - a * (k - 1) - b * (l - 1))
if k > l:
    a, b, k, l = b, a, l, k
x = min(a, n // k)
print(lo, x + (n - x * k) // l)
