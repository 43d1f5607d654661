import sys
it = iter(map(int, sys.stdin.read().split()))
for _ in range(next(it)):
    n = next(it)
    high, need = -10 ** 10, 0
    for _ in range(n):
        x = next(it)
        if x >= high:
            high = x
        else:
            d = high - x
            while d >> need:
                need += 1
    print(need)
