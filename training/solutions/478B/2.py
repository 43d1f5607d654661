def f(x):
    return x * (x - 1) // 2
n, m = map(int, input().split())
a = n // m
b = n % m
print(f(a + 1) * b + f(a) * (m - b), f(n - m + 1))
