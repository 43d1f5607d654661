rows = []
while len(rows) < 9:
    line = input().replace(' ', '')
    if line:
        rows.append(list(line))
x, y = map(int, input().split())
r = (x - 1) % 3 * 3
c = (y - 1) % 3 * 3
cells = [(i, j) for i in range(r, r + 3) for j in range(c, c + 3)]
if all(rows[i][j] != '.' for i, j in cells):
    cells = [(i, j) for i in range(9) for j in range(9)]
for i, j in cells:
    if rows[i][j] == '.':
        rows[i][j] = '!'
for i in range(9):
    s = ''.join(rows[i])
    print(s[:3], s[3:6], s[6:])
    if i % 3 == 2:
        print()
