t = int(input())
for _ in range(t):
    n = int(input())
    segs = [(1, n)]
    for l, r in segs:
        m = (l + r) // 2
        if l < m:
            segs.append((l, m - 1))
        if m < r:
            segs.append((m + 1, r))
    segs.sort(key=lambda s: (s[0] - s[1], s[0]))
    a = [0] * (n + 1)
    for i, (l, r) in enumerate(segs, 1):
        a[(l + r) // 2] = i
    print(*a[1:])
