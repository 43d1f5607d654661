def check(data, answer):
    x, y = map(int, answer.split())
    comp = all(v > 1 and any(v % d == 0 for d in range(2, min(v, 1001))) for v in (x, y))
    return comp and x + y == int(data)
