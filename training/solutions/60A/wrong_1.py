n, m = map(int, input().split())
lo, hi = 1, n
for _ in range(m):
    s = input().split()
    i = int(s[-1])
    if s[2] == "left":
        hi = min(hi, i - 1)
    else:
        lo = max(lo, i + 1)
print(max(hi - lo + 1, -1))
