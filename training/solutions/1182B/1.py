h, w = map(int, input().split())
a = [input().strip() for _ in range(h)]
total = sum(s.count("*") for s in a)
ok = False
for i in range(1, h - 1):
    for j in range(1, w - 1):
        if a[i][j] == a[i - 1][j] == a[i + 1][j] == a[i][j - 1] == a[i][j + 1] == "*" and not ok:
            k = 1
            for x, y in (0, 1), (1, 0), (0, -1), (-1, 0):
                p, q = i + x, j + y
                while 0 <= p < h and 0 <= q < w and a[p][q] == "*":
                    k += 1
                    p += x
                    q += y
            ok = k == total
print("YES" if ok else "NO")
