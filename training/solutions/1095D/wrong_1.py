n = int(input())
a = [()] + [tuple(map(int, input().split())) for _ in range(n)]
p = [1]
seen = {1}
while len(p) < n:
    nxt = [x for x in a[p[-1]] if x not in seen]
    if not nxt:
        nxt = [x for x in range(1, n + 1) if x not in seen]
    p.append(nxt[0])
    seen.add(nxt[0])
print(*p)
