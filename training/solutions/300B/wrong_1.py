n, m = map(int, input().split())
used = set()
res = []
for _ in range(m):
    a, b = map(int, input().split())
    if a not in used and b not in used:
        res.append([a, b])
        used |= {a, b}
rest = [i for i in range(1, n + 1) if i not in used]
for r in res:
    if rest:
        r.append(rest.pop())
while rest:
    res.append([rest.pop() for _ in range(min(3, len(rest)))])
if all(len(r) == 3 for r in res):
    for r in res:
        print(*r)
else:
    print(-1)
