def f(a, b):
    if a == 0 or b == 0:
        return a, b
    if a >= 2 * b:
        return f(a % (2 * b), b)
    if b >= 2 * a:
        return f(a, b % (2 * a))
    return a, b

n, m = map(int, input().split())
print(*f(n, m))
