def check(data, answer):
    n, m = int(data), int(answer)
    x = n * m + 1
    return 1 <= m <= 1000 and any(x % d == 0 for d in range(2, min(x, 1002)))
