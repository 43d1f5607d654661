def check(data, answer):
    n, b, *a = map(int, data.split())
    out = answer.split()
    s = sum(a) + b
    if max(a) * n > s:
        return out == ["-1"]
    if len(out) != n:
        return False
    try:
        return all(abs(float(c) - (s - x * n) / n) < 1e-4 for c, x in zip(out, a))
    except ValueError:
        return False
