import sys
def good(a):
    seen = set()
    top = 0
    res = []
    for i, x in enumerate(a, 1):
        seen.add(x)
        top = max(top, x)
        res.append(top == i == len(seen))
    return res
it = iter(sys.stdin.read().split())
for _ in range(int(next(it))):
    n = int(next(it))
    a = [int(next(it)) for _ in range(n)]
    pre = good(a)
    suf = good(a[::-1])
    ways = [l for l in range(1, n) if pre[l - 1] and suf[n - l - 1]]
    print(len(ways))
    for l in ways:
        print(l, n - l)
