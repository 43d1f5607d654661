a = [list(map(int, input().split())) for _ in range(3)]
for i in range(3):
    r = ""
    for j in range(3):
        s = 1
        for x in range(3):
            for y in range(3):
                if abs(x - i) + abs(y - j) <= 2:
                    s += a[x][y]
        r += str(s % 2)
    print(r)
