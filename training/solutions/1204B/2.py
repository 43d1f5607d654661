n, l, r = map(int, input().split())
def f(k, extra):
    a = [1]
    while len(a) < k:
        a.append(a[-1] * 2)
    x = a[-1] if extra else 1
    return sum(a) + x * (n - k)
print(f(l, False), f(r, True))
