def check(data, answer):
    a, b, c, m = map(int, data.split())
    r = list(map(int, answer.split()))
    z = max(c, m)
    if z > 2 * c or z > 2 * m or b <= m:
        return r == [-1]
    x, y, z = r
    fits = a <= x <= 2 * a and b <= y <= 2 * b and c <= z <= 2 * c and m <= z <= 2 * m
    return fits and x > y > z and y > 2 * m
