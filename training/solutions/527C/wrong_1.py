w, h, n = map(int, input().split())
for _ in range(n):
    c, x = input().split()
    x = int(x)
    if c == 'V':
        w = max(x, w - x) if x < w else w
    else:
        h = max(x, h - x) if x < h else h
    print(w * h)
