n = int(input())
m = 1
while 2 * m - 1 < n:
    m += 1
cells = [(i, 1) for i in range(1, m + 1)]
cells += [(m, j) for j in range(2, m + 1)]
print(m)
for r, c in cells[:n]:
    print(r, c)
