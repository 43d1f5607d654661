n, m, q = map(int, input().split())
rows = [input().split() for _ in range(n)]
score = [max(map(len, "".join(r).split("0"))) for r in rows]
for _ in range(q):
    i, j = [int(t) - 1 for t in input().split()]
    rows[i][j] = "1" if rows[i][j] == "0" else "0"
    score[i] = max(map(len, "".join(rows[i]).split("0")))
    print(max(score))
