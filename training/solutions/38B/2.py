r = input()
k = input()
bad = set()
a, b = ord(r[0]) - 96, int(r[1])
c, d = ord(k[0]) - 96, int(k[1])
for i in range(1, 9):
    bad.add((a, i))
    bad.add((i, b))
bad.add((c, d))
for x, y in (a, b), (c, d):
    for p, q in (1, 2), (2, 1):
        bad |= {(x + p, y + q), (x + p, y - q), (x - p, y + q), (x - p, y - q)}
print(64 - sum(1 <= x <= 8 and 1 <= y <= 8 for x, y in bad))
