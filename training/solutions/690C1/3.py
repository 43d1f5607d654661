import sys
d = list(map(int, sys.stdin.read().split()))
n, m = d[0], d[1]
c = list(range(n + 1))
for a, b in zip(d[2::2], d[3::2]):
    if c[a] != c[b]:
        x, y = c[a], c[b]
        c = [y if v == x else v for v in c]
print("yes" if m == n - 1 and len(set(c[1:])) == 1 else "no")
