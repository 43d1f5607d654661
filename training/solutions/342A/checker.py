def check(data, answer):
    n, *a = map(int, data.split())
    k = n // 3
    c = [a.count(x) for x in range(8)]
    ok = c[1] == k and c[2] + c[3] == k and c[4] + c[6] == k and c[3] <= c[6]
    out = answer.split()
    if not ok:
        return out == ["-1"]
    if not all(x.isdigit() for x in out):
        return False
    v = list(map(int, out))
    if sorted(v) != sorted(a):
        return False
    for i in range(0, n, 3):
        x, y, z = v[i:i + 3]
        if not x < y < z or y % x or z % y:
            return False
    return True
