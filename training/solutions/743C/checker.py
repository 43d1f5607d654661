def check(data, answer):
    try:
        n = int(data)
        v = list(map(int, answer.split()))
        if v == [-1]:
            return n == 1
        x, y, z = v
        if len(set(v)) < 3 or min(v) < 1 or max(v) > 10 ** 9:
            return False
        return 2 * x * y * z == n * (x * y + y * z + x * z)
    except Exception:
        return False
