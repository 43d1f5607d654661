import sys

it = iter(map(int, sys.stdin.read().split()))
for _ in range(next(it)):
    n = next(it)
    a = [next(it) for _ in range(n)]
    pairs = list(zip(a, a[1:]))
    s = {max(p) for p in pairs if min(p) < 0 <= max(p)} or {0}
    k = (max(s) + min(s) + 1) // 2
    f = lambda x: k if x < 0 else x
    print(max(abs(f(x) - f(y)) for x, y in pairs), k)
