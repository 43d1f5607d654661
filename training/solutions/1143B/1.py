def f(n):
    if n < 10:
        return max(n, 1)
    return max(f(n // 10) * (n % 10), f(n // 10 - 1) * 9)
print(f(int(input())))
