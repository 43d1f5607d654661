def check(data, answer):
    try:
        v = list(map(int, data.split()))[1:]
        x, y = map(int, answer.split())
        r = list(zip(v[::4], v[1::4], v[2::4], v[3::4]))
        return sum(a <= x <= c and b <= y <= d for a, b, c, d in r) >= len(r) - 1
    except ValueError:
        return False
