n = int(input())
s, t = input(), input()
where = {}
dist = 0
for i, (x, y) in enumerate(zip(s, t), 1):
    if x != y:
        dist += 1
        where[x, y] = i
def find():
    for (x, y), i in where.items():
        if (y, x) in where:
            return 2, i, where[y, x]
    for (x, y), i in where.items():
        for (u, v), j in where.items():
            if y == u:
                return 1, i, j
    return 0, -1, -1
less, i, j = find()
print(dist - less)
print(i, j)
