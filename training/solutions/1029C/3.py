import sys
n, *v = map(int, sys.stdin.read().split())
seg = list(zip(v[::2], v[1::2]))

def without(i):
    rest = seg[:i] + seg[i + 1:]
    return min(r for l, r in rest) - max(l for l, r in rest)

a = max(range(n), key=lambda i: seg[i][0])
b = min(range(n), key=lambda i: seg[i][1])
print(max(0, without(a), without(b)))
