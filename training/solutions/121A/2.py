a = [4, 7]
for x in a:
    if x > 10 ** 9:
        break
    a += [10 * x + 4, 10 * x + 7]
def f(n):
    s = p = 0
    for x in a:
        s += x * (min(n, x) - p)
        p = x
        if x >= n:
            break
    return s
l, r = map(int, input().split())
print(f(r) - f(l - 1))
