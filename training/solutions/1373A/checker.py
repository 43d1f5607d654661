def check(data, answer):
    q = list(map(int, data.split()))[1:]
    out = list(map(int, answer.split()))
    for a, b, c in zip(q[::3], q[1::3], q[2::3]):
        x, y = out.pop(0), out.pop(0)
        for v, sign, possible in ((x, 1, a < c), (y, -1, c < a * b)):
            if v == -1:
                if possible:
                    return False
            elif not 1 <= v <= 10**9 or (a * v - (v + b - 1) // b * c) * sign >= 0:
                return False
    return not out
