import sys

g = sys.stdin.read().split()[1:]
n = len(g)

def pick(a):
    if any("." not in r for r in a):
        return None
    return [(i + 1, r.index(".") + 1) for i, r in enumerate(a)]

res = pick(g)
if res is None:
    res = pick(["".join(c) for c in zip(*g)])
    if res is not None:
        res = [(y, x) for x, y in res]
print("\n".join("%d %d" % p for p in res) if res else -1)
