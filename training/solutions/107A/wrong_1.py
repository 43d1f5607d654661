n, p = map(int, input().split())
pipe = {}
for _ in range(p):
    a, b, d = map(int, input().split())
    pipe[a] = [b, d]
ends = {b for b, d in pipe.values()}
tanks = [a for a in pipe if a not in ends]
print(len(tanks))
for t in tanks:
    v = t
    best = 10**9
    while v in pipe:
        v, d = pipe[v]
        best = min(best, d)
    print(t, v, best)
