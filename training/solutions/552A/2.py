t = [[0] * 101 for _ in range(101)]
for _ in range(int(input())):
    x1, y1, x2, y2 = map(int, input().split())
    for x in range(x1, x2 + 1):
        for y in range(y1, y2 + 1):
            t[x][y] += 1
print(sum(map(sum, t)))
