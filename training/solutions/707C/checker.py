def check(data, answer):
    try:
        n = int(data)
        t = list(map(int, answer.split()))
        if n < 3:
            return t == [-1]
        if len(t) != 2 or min(t) < 1 or max(t) > 10 ** 18:
            return False
        a, b, c = sorted(t + [n])
        return a * a + b * b == c * c
    except Exception:
        return False
