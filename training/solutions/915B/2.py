n, p, l, r = map(int, input().split())
a = abs(p - l) + 1
b = abs(p - r) + 1
if l > 1 and r < n:
    print(min(a, b) + r - l + 1)
else:
    print((l > 1) * a + (r < n) * b)
