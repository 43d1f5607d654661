import sys
v = list(map(int, sys.stdin.read().split()))[1:]
xs = v[::2]
ys = v[1::2]
w = max(xs) - min(xs)
h = max(ys) - min(ys)
s = 0
for i in range(0, len(xs), 2):
    s += (xs[i + 1] - xs[i]) * (ys[i + 1] - ys[i])
print("YES" if w == h and s == w * h else "NO")
