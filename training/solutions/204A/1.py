def f(n):
    if n < 10:
        return n
    s = str(n)
    return n // 10 + 9 - (s[0] > s[-1])

l, r = map(int, input().split())
print(f(r) - f(l - 1))
