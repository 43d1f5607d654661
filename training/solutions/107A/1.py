n, p = map(int, input().split())
nxt = {}
has_in = set()
for _ in range(p):
    a, b, d = map(int, input().split())
    nxt[a] = (b, d)
    has_in.add(b)
res = []
for start in range(1, n + 1):
    if start in nxt and start not in has_in:
        cur = start
        best = 10 ** 9
        while cur in nxt:
            cur, d = nxt[cur]
            best = min(best, d)
        res.append((start, cur, best))
print(len(res))
for x in res:
    print(*x)
