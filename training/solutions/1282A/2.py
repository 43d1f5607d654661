t = int(input())
for _ in range(t):
    a, b, c, r = map(int, input().split())
    lo, hi = min(a, b), max(a, b)
    left = max(0, min(hi, c - r) - lo)
    right = max(0, hi - max(lo, c + r))
    print(left + right)
