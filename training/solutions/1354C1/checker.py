from math import pi, tan

def check(data, answer):
    try:
        got = list(map(float, answer.split()))
        want = [1 / tan(pi / (2 * int(x))) for x in data.split()[1:]]
        return len(got) == len(want) and all(abs(x - y) <= 1e-6 * max(1, y) for x, y in zip(got, want))
    except Exception:
        return False
