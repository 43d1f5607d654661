n, p = map(int, input().split())
pipe = {}
for _ in range(p):
    a, b, d = map(int, input().split())
    pipe[a] = [b, d]
ends = {b for b, d in pipe.values()}
tanks = sorted(a for a in pipe if a not in ends)

def follow(v):
    ds = []
    while v in pipe:
        v, d = pipe[v]
        ds.append(d)
    return v, min(ds)

print(len(tanks))
for t in tanks:
    print(t, *follow(t))
