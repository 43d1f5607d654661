def check(data, answer):
    try:
        a, b, c = map(int, data.split())
        d = b * b - 4 * a * c
        want = sorted({(-b - d ** 0.5) / (2 * a), (-b + d ** 0.5) / (2 * a)})
        got = list(map(float, answer.split()))
        return len(got) == len(want) and all(abs(x - y) <= 1e-4 * max(1, abs(y)) for x, y in zip(got, want))
    except Exception:
        return False
