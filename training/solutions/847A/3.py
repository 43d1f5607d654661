n = int(input())
prev, nxt = [0], [0]
for _ in range(n):
    x, y = map(int, input().split())
    prev.append(x)
    nxt.append(y)

def last(v):
    return last(nxt[v]) if nxt[v] else v

heads = [i for i in range(1, n + 1) if not prev[i]]
tails = [last(h) for h in heads]
for t, h in zip(tails, heads[1:]):
    nxt[t], prev[h] = h, t
for p in list(zip(prev, nxt))[1:]:
    print(*p)
