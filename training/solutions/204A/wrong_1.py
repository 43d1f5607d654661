def f(n):
    if n < 10:
        return n
    return n // 10 + 9

l, r = map(int, input().split())
print(f(r) - f(l - 1))
