n = int(input())
g = [input() for _ in range(n)]
rows = [r.find(".") for r in g]
cols = ["".join(c).find(".") for c in zip(*g)]
if -1 not in rows:
    for i in range(n):
        print(i + 1, rows[i] + 1)
elif -1 not in cols:
    for j in range(n):
        print(cols[j] + 1, j + 1)
else:
    print(-1)
