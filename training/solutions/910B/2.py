from functools import lru_cache
n, a, b = (int(input()) for _ in range(3))

@lru_cache(None)
def bars(x, y):
    if x == 0 and y == 0:
        return 0
    best = 10
    for i in range(x + 1):
        for j in range(y + 1):
            if 0 < i * a + j * b <= n:
                best = min(best, bars(x - i, y - j) + 1)
    return best

print(bars(4, 2))
