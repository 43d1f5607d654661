w, h = map(int, input().split())
a = [input() for i in range(h)]
for j in range(w):
    s = ""
    for i in range(h):
        s += a[h - 1 - i][j] * 2
    print(s)
    print(s)
