from math import gcd

def check(data, answer):
    try:
        a, b = map(int, data.split())
        t = answer.split()
        g = gcd(a, b)
        able = any(x * x + y * y == g * g and y * a != x * b for x in range(1, g) for y in range(1, g))
        if not able:
            return t == ["NO"]
        if t[0] != "YES" or len(t) != 7:
            return False
        v = list(map(int, t[1:]))
        p = list(zip(v[::2], v[1::2]))
        if len({x for x, y in p}) < 3 or len({y for x, y in p}) < 3 or max(map(abs, v)) > 10 ** 9:
            return False
        d = sorted((p[i][0] - p[j][0]) ** 2 + (p[i][1] - p[j][1]) ** 2 for i in range(3) for j in range(i))
        return d == sorted([a * a, b * b, a * a + b * b])
    except (ValueError, IndexError):
        return False
