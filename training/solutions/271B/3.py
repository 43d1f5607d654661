n, m = map(int, input().split())
f = {}
row = []
col = [0] * m
for i in range(n):
    s = 0
    for j, x in enumerate(map(int, input().split())):
        if x not in f:
            y = max(x, 2)
            while any(y % t == 0 for t in range(2, int(y ** 0.5) + 1)):
                y += 1
            for z in range(x, y + 1):
                f[z] = y - z
        s += f[x]
        col[j] += f[x]
    row.append(s)
print(min(row + col))
