n, k, a, b = map(int, input().split())
many, few = max(("G", a), ("B", b), key=lambda t: t[1]), min(("G", a), ("B", b), key=lambda t: t[1])
if a == b:
    print("GB" * a)
elif many[1] > k * (few[1] + 1):
    print("NO")
else:
    out = []
    m, f = many[1], few[1]
    while f:
        step = min(k, m - f)
        out.append(many[0] * max(1, step) + few[0])
        m -= max(1, step)
        f -= 1
    print("".join(out) + many[0] * m)
