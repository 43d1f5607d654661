import sys
h, a, n, *d = sys.stdin.read().split()
y = {"h": [0] * 100, "a": [0] * 100}
for i in range(0, 4 * int(n), 4):
    t, c, m, k = d[i:i + 4]
    j = int(m)
    old = y[c][j]
    y[c][j] += 2 if k == "r" else 1
    if old < 2 <= y[c][j]:
        print(h if c == "h" else a, m, t)
