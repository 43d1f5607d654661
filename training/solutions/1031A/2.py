w, h, k = map(int, input().split())
c = 0
for i in range(w):
    for j in range(h):
        d = min(i, j, w - 1 - i, h - 1 - j)
        if d % 2 == 0 and d // 2 < k:
            c += 1
print(c)
