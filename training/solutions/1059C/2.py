def result(n):
    if n == 1:
        return [1]
    if n == 2:
        return [1, 2]
    if n == 3:
        return [1, 1, 3]
    return [1] * (n - n // 2) + [2 * x for x in result(n // 2)]

print(*result(int(input())))
