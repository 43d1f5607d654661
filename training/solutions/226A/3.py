n, m = map(int, input().split())

def f(k):
    if k == 0:
        return 0
    h = f(k // 2)
    h = (h * h + 2 * h) % m
    if k % 2:
        h = (3 * h + 2) % m
    return h

print(f(n))
