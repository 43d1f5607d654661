import sys
v = sys.stdin.read().split()
out = []
for i in range(1, len(v), 2):
    r = []
    for s in v[i], v[i + 1]:
        k = []
        n = []
        for c in s:
            if k and k[-1] == c:
                n[-1] += 1
            else:
                k.append(c)
                n.append(1)
        r.append((k, n))
    (a, x), (b, y) = r
    if a == b and all(p <= q for p, q in zip(x, y)):
        out.append("YES")
    else:
        out.append("NO")
print("\n".join(out))
