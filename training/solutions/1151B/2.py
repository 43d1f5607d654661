n, m = map(int, input().split())
rows = [list(map(int, input().split())) for _ in range(n)]
total = 0
for r in rows:
    total ^= r[0]
pick = [0] * n
ok = total > 0
for i, r in enumerate(rows):
    if ok:
        break
    for j, v in enumerate(r):
        if v != r[0]:
            pick[i] = j
            ok = True
            break
if ok:
    print("TAK")
    print(*[p + 1 for p in pick])
else:
    print("NIE")
