def f(n):
    if n <= 1:
        return 1
    return n * f(n - 1)

a, b = map(int, input().split())
print(f(min(a, b)))
