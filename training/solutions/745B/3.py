n, m = map(int, input().split())
cells = []
for i in range(n):
    row = input()
    for j in range(m):
        if row[j] == 'X':
            cells.append((i, j))
xs = [c[0] for c in cells]
ys = [c[1] for c in cells]
area = (max(xs) - min(xs) + 1) * (max(ys) - min(ys) + 1)
print("YES" if area == len(cells) else "NO")
