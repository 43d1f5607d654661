import sys
n, s, t = sys.stdin.read().split()
diff = sorted((s[i], i + 1) for i in range(int(n)) if s[i] != t[i])
if len(diff) % 2:
    print(-1)
else:
    out = []
    for (c, i), (d, j) in zip(diff[::2], diff[1::2]):
        if c != d:
            out.append((i, i))
        out.append((i, j))
    print(len(out))
    for i, j in out:
        print(i, j)
