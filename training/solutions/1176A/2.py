def f(n):
    if n == 1:
        return 0
    if n % 5 == 0:
        x = f(n // 5 * 4)
    elif n % 3 == 0:
        x = f(n // 3 * 2)
    elif n % 2 == 0:
        x = f(n // 2)
    else:
        return -1
    return -1 if x < 0 else x + 1
for _ in range(int(input())):
    print(f(int(input())))
