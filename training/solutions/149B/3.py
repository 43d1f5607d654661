a, b = input().strip().split(':')
a = a.lstrip('0') or '0'
b = b.lstrip('0') or '0'
start = max(2, int(max(max(a), max(b)), 36) + 1)
if len(a) == 1 and len(b) == 1:
    print(-1 if int(a, 36) < 24 else 0)
else:
    good = []
    for p in range(start, 61):
        h = m = 0
        for c in a:
            h = h * p + int(c, 36)
        for c in b:
            m = m * p + int(c, 36)
        if h < 24 and m < 60:
            good.append(str(p))
    print(' '.join(good) if good else 0)
