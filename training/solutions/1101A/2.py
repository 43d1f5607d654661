import sys
v = list(map(int, sys.stdin.read().split()))
for i in range(1, len(v), 3):
    l, r, d = v[i:i + 3]
    x = d
    if l <= x <= r:
        x = r + d - r % d
    print(x)
