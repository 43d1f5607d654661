def check(data, answer):
    a, b, c, d, e, f = map(int, data.split())
    try:
        out = list(map(int, answer.split()))
    except ValueError:
        return False
    if len(out) != 7 or out[0] != 3:
        return False
    want = [(a + c - e, b + d - f), (a + e - c, b + f - d), (c + e - a, d + f - b)]
    return sorted(zip(out[1::2], out[2::2])) == sorted(want)
