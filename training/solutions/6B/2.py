n, m, c = input().split()
g = [input().strip() for _ in range(int(n))]
near = set()
for rows in (g, ["".join(col) for col in zip(*g)]):
    for r in rows:
        for x, y in zip(r, r[1:]):
            if x == c:
                near.add(y)
            if y == c:
                near.add(x)
near.discard(c)
near.discard(".")
print(len(near))
