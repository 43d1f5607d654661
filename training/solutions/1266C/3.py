r, c = map(int, input().split())
if r == c == 1:
    print(0)
elif r == 1:
    print(*range(2, c + 2))
else:
    for i in range(r):
        row = []
        for j in range(c):
            row.append((i + c + 1) * (j + 1))
        print(*row)
