import sys
d = list(map(int, sys.stdin.read().split()))
i = 1
for _ in range(d[0]):
    n = d[i]
    xs = d[i + 1:i + 1 + 2 * n:2]
    ys = d[i + 2:i + 2 + 2 * n:2]
    i += 1 + 2 * n
    p = [(0, 0)] + list(zip(sorted(xs), sorted(ys)))
    if set(zip(xs, ys)) != set(p[1:]):
        print("NO")
    else:
        print("YES")
        print("".join("R" * (c - a) + "U" * (e - b) for (a, b), (c, e) in zip(p, p[1:])))
