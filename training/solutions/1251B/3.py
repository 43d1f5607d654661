import sys

it = iter(sys.stdin.read().split())
for _ in range(int(next(it))):
    n = int(next(it))
    a = [next(it) for _ in range(n)]
    good = any(len(x) & 1 for x in a)
    if sum(x.count("0") for x in a) % 2 == 0 and sum(map(len, a)) % 2 == 0:
        good = True
    print(n if good else n - 1)
