import sys
n, *d = map(int, sys.stdin.read().split())
x, v = d[:n], d[n:]
low, high = float(min(x)), float(max(x))
for _ in range(70):
    p = (low + high) / 2
    i = max(range(n), key=lambda i: abs(x[i] - p) / v[i])
    if x[i] > p:
        low = p
    else:
        high = p
print(max(abs(a - low) / b for a, b in zip(x, v)))
