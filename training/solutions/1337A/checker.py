def check(data, answer):
    q = list(map(int, data.split()))[1:]
    r = list(map(int, answer.split()))
    if 4 * len(r) != 3 * len(q):
        return False
    for i in range(len(q) // 4):
        a, b, c, d = q[4 * i : 4 * i + 4]
        x, y, z = r[3 * i : 3 * i + 3]
        if not (a <= x <= b <= y <= c <= z <= d and x + y > z):
            return False
    return True
