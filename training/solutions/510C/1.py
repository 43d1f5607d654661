n = int(input())
names = [input().strip() for _ in range(n)]
letters = 'abcdefghijklmnopqrstuvwxyz'
before = {c: set() for c in letters}
ok = True
for s, t in zip(names, names[1:]):
    for x, y in zip(s, t):
        if x != y:
            before[y].add(x)
            break
    else:
        if len(s) > len(t):
            ok = False
order = ''
while ok and len(order) < 26:
    free = [c for c in letters if c not in order and before[c] <= set(order)]
    if free:
        order += free[0]
    else:
        ok = False
print(order if ok else "Impossible")
