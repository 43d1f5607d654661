n, m = map(int, input().split())
langs = [set(input().split()[1:]) for _ in range(n)]
seen = [False] * n
parts = 0
for s in range(n):
    if seen[s]:
        continue
    parts += 1
    seen[s] = True
    todo = [s]
    while todo:
        v = todo.pop()
        for u in range(n):
            if not seen[u] and langs[u] & langs[v]:
                seen[u] = True
                todo.append(u)
if all(not s for s in langs):
    parts += 1
print(parts - 1)
