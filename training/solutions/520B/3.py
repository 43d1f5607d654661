def f(n, m):
    if n >= m:
        return n - m
    if m % 2:
        return f(n, m + 1) + 1
    return f(n, m // 2) + 1

n, m = map(int, input().split())
print(f(n, m))
