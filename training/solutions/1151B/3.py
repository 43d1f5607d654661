n, m = map(int, input().split())
states = [{0: 0}]
for _ in range(n):
    row = {}
    for j, v in enumerate(input().split(), 1):
        row.setdefault(int(v), j)
    new = {}
    for s in states[-1]:
        for v, j in row.items():
            new[s ^ v] = (s, j)
            if len(new) > 1:
                break
    states.append(new)
best = max(states[-1])
if best == 0:
    print("NIE")
else:
    path = []
    for st in states[:0:-1]:
        best, j = st[best]
        path.append(j)
    print("TAK")
    print(*path[::-1])
