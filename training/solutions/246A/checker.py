def check(data, answer):
    n = int(data)
    a = list(map(int, answer.split()))
    if n < 3:
        return a == [-1]
    if len(a) != n or min(a) < 1 or max(a) > 100:
        return False
    b = a[:]
    for i in range(n - 1):
        for j in range(i, n - 1):
            if b[j] > b[j + 1]:
                b[j], b[j + 1] = b[j + 1], b[j]
    return b != sorted(b)
