from bisect import bisect_left
for _ in range(int(input())):
    s = input().strip()
    t = input().strip()
    pos = {}
    for i, c in enumerate(s):
        pos.setdefault(c, []).append(i)
    if any(c not in pos for c in t):
        print(-1)
        continue
    ops, cur = 1, 0
    for c in t:
        p = pos[c]
        k = bisect_left(p, cur)
        if k == len(p):
            ops += 1
            k = 0
        cur = p[k] + 1
    print(ops)
