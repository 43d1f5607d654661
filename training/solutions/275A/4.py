b = [[1] * 3 for i in range(3)]
for i in range(3):
    a = [int(x) for x in input().split()]
    for j in range(3):
        if a[j] % 2 == 1:
            for x, y in [(0, 0), (0, 1), (0, -1), (1, 0), (-1, 0)]:
                if 0 <= i + x < 3 and 0 <= j + y < 3:
                    b[i + x][j + y] ^= 1
for r in b:
    print(*r, sep="")
