def check(data, answer):
    n, m = map(int, data.split())
    k, *r = map(int, answer.split())
    if k != n + m - 1 or len(r) != 2 * k:
        return False
    boys, girls = set(), set()
    for x, y in zip(r[::2], r[1::2]):
        if not (1 <= x <= n and 1 <= y <= m) or (x in boys and y in girls):
            return False
        boys.add(x)
        girls.add(y)
    return True
