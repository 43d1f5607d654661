n = int(input())
rows = [list(map(int, input().split())) for _ in range(n)]
lines = rows + [list(c) for c in zip(*rows)]
lines.append([rows[i][i] for i in range(n)])
lines.append([rows[i][~i] for i in range(n)])
empty = {sum(l) for l in lines if 0 in l}
full = {sum(l) for l in lines if 0 not in l}
if n == 1:
    print(1)
elif len(empty) == len(full) == 1 and min(full) > min(empty):
    print(min(full) - min(empty))
else:
    print(-1)
