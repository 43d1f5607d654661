import sys
d = list(map(int, sys.stdin.read().split()))
lo = min(d[1::2])
hi = max(d[2::2])
ans = -1
for i, (l, r) in enumerate(zip(d[1::2], d[2::2]), 1):
    if l == lo and r == hi:
        ans = i
print(ans)
