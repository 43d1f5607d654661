def read():
    n, m = map(int, input().split())
    cells = []
    for i in range(n):
        row = input()
        for j in range(m):
            if row[j] == '1':
                cells.append((i, j))
    return cells

a = read()
b = read()
cnt = {}
for i, j in a:
    for x, y in b:
        key = (x - i, y - j)
        cnt[key] = cnt.get(key, 0) + 1
print(*max(cnt, key=cnt.get))
