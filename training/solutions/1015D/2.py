n, k, s = map(int, input().split())
q, r = divmod(s, k)
if q == 0 or q + (r > 0) > n - 1:
    print("NO")
else:
    steps = [q + 1] * r + [q] * (k - r)
    pos = 1
    out = []
    for d in steps:
        pos += -d if pos > d else d
        out.append(pos)
    print("YES")
    print(*out)
