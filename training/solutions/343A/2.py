def f(a, b):
    if a == 0 or b == 0:
        return 0
    if a >= b:
        return a // b + f(a % b, b)
    return f(b, a)

x, y = input().split()
print(f(int(x), int(y)))
