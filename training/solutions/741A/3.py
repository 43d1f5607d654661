from math import gcd
def cycle(i):
    x = c[i]
    steps = 1
    while x != i:
        x = c[x]
        steps += 1
    return steps // 2 if steps % 2 == 0 else steps

n = int(input())
c = [0] + [int(v) for v in input().split()]
if sorted(c) == list(range(n + 1)):
    res = 1
    for k in set(map(cycle, range(1, n + 1))):
        res *= k // gcd(res, k)
    print(res)
else:
    print(-1)
